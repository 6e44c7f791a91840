package org.alongside.editorial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the hashes that {@link SourceRuns} ships with. Run it when a source is added, with the texts in a folder outside
 * the project, and keep what it writes:
 *
 * <pre>
 * mvn test-compile
 * java -cp target/classes:target/test-classes org.alongside.editorial.SourceRunsMaker \
 *     FOLDER-OF-TEXTS src/main/resources/org/alongside/editorial/source-runs.bin
 * </pre>
 */
public final class SourceRunsMaker {
    /** Words of our own that a test plants to see that the shipped hashes catch a copy. */
    static final String PLANTED = "Nine heron feathers lay beside seven empty jars of plum jam";

    private SourceRunsMaker() {
    }

    /** @param arguments the folder with one {@code .txt} file for each source, and the file to write */
    public static void main(String... arguments) throws IOException {
        List<String> texts = new ArrayList<>(List.of(PLANTED));
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                texts.add(text);
                // A hyphen at a line's end may part a word or belong to it.
                texts.add(text.replaceAll("-\\s*\\n\\s*", ""));
            }
        }
        byte[] hashes = SourceRuns.of(texts).bytes();
        Files.write(Path.of(arguments[1]), hashes);
        System.out.println(hashes.length / Long.BYTES + " runs of " + SourceRuns.LENGTH + " words");
    }
}
