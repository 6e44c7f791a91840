package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alongside.cache.Fingerprint;

/** The program itself, so that a changed one never takes a result of the old one for its own. */
public final class Program {
    /** One for the whole run: a program does not change while it runs. */
    private static final String FINGERPRINT = fingerprintOfCode();

    private Program() {
    }

    /** Changes with every change of the code. */
    public static String fingerprint() {
        return FINGERPRINT;
    }

    /** Adds every file of a folder, or one file, by its checksum; of a link only that it is there. */
    static void addFiles(Fingerprint fingerprint, Path place) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path file : walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList()) {
                fingerprint.with(place.relativize(file).toString()).with(Files.isSymbolicLink(file) ? "" : Hash.checksum(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar, or the folder of classes, that this runs from; the libraries beside it change only with it. */
    private static String fingerprintOfCode() {
        try {
            Fingerprint fingerprint = new Fingerprint().with(System.getProperty("java.version"));
            addFiles(fingerprint, Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
            return fingerprint.key();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place cannot be read.", e);
        }
    }
}
