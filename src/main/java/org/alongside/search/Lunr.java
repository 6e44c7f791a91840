package org.alongside.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Source;

/** Lunr as it comes from its package on the class path. */
final class Lunr {
    static final String VERSION = "2.3.9";
    private static final String SCRIPT = "/META-INF/resources/webjars/lunr/" + VERSION + "/lunr.js";

    private Lunr() {
    }

    /** The script that defines the global {@code lunr}. */
    static Source script() {
        try (InputStream in = Lunr.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("Lunr " + VERSION + " is not on the class path: " + SCRIPT);
            }
            return Source.newBuilder("js", new String(in.readAllBytes(), StandardCharsets.UTF_8), "lunr.js").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
