package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A secret put where a build could come by it: in files outside the site, in the environment, in a system property. */
final class Planted {
    /** The build of this project sets it for its tests. */
    private static final String VARIABLE = "ALONGSIDE_PLANTED";
    private static final String SECRET = "never-to-be-published-7361";

    private final Path folder;

    private Planted(Path folder) {
        this.folder = folder;
    }

    /** Plants it in a folder beside the sites of a test. */
    static Planted beside(Path sites) throws IOException {
        assertEquals(SECRET, System.getenv(VARIABLE), "the environment of the tests");
        System.setProperty("alongside.planted", SECRET);
        Planted planted = new Planted(Files.createDirectories(sites.resolve("outside")));
        Files.writeString(planted.file("secret.adoc"), "= " + SECRET + "\n\n" + SECRET + "\n");
        Files.writeString(planted.file("model.yaml"), SECRET + ": [\n");
        Files.writeString(planted.file("site.yaml"), "title: " + SECRET + "\n" + SECRET + ": x\n");
        Files.writeString(planted.file("secret.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>" + SECRET + "</title></svg>");
        Files.writeString(planted.file("page.peb"), SECRET);
        Files.writeString(planted.file("netlify.toml"), SECRET);
        return planted;
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Which of these texts tell the secret. */
    List<String> foundIn(Collection<String> texts) {
        return texts.stream().filter(text -> text.contains(SECRET)).toList();
    }

    /** Which files of a folder tell the secret. */
    List<String> foundIn(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).filter(file -> read(file).contains(SECRET)).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
