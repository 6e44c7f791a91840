package org.alongside.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** Builds the key of a result out of everything it depends on. */
public final class Fingerprint {
    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    public Fingerprint with(byte[] bytes) {
        digest.update(bytes);
        // So that "ab" and "c" are not the same as "a" and "bc".
        digest.update((byte) 0);
        return this;
    }

    public Fingerprint with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the code of classes, so that a changed program never takes a result of the old one for its own. */
    public Fingerprint withCodeOf(Collection<Class<?>> classes) {
        for (Class<?> type : classes) {
            try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                with(code.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** The key, as hexadecimal digits; ends this fingerprint. */
    public String key() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
