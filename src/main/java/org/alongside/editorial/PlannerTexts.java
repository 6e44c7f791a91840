package org.alongside.editorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the words of the planner's files, line by line as they stand there. */
final class PlannerTexts {
    private static final Pattern LINE = Pattern.compile("\\s*(?:- )?(?:([a-z_]+):\\s)?(.*)");
    /** Keys whose values readers do not read: pointers to sources, which name titles as they are. */
    private static final Set<String> POINTERS = Set.of("source", "provenance");

    private PlannerTexts() {
    }

    /** Takes one line of text. */
    interface Reader {
        void read(String file, int line, String text);
    }

    static void read(Path root, Reader reader) {
        Path folder = root.resolve("content/planner");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml") && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList()) {
                // Whatever is no text in it is told by whoever reads it as YAML.
                read("content/planner/" + file.getFileName(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList(), reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String file, List<String> lines, Reader reader) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches() && !lines.get(i).strip().startsWith("#") && !POINTERS.contains(String.valueOf(line.group(1)))) {
                reader.read(file, i + 1, line.group(2));
            }
        }
    }
}
