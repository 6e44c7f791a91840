package org.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A promise is only made where a test holds it: each one names a test, and the test is there. */
class PromisesTest {
    private static final Pattern TEST = Pattern.compile("\\b[A-Z][A-Za-z]+(?:Test|IT)\\b");

    @Test
    void everyPromiseToMaintainersNamesATestThatExists() throws IOException {
        List<String> promises = Files.readAllLines(Path.of(".github/SECURITY.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| promise")).map(line -> line.substring(line.lastIndexOf("|", line.length() - 2))).toList();
        assertTrue(promises.size() > 15, promises::toString);
        holds(promises);
    }

    @Test
    void everyPromiseToReadersNamesATestThatExists() throws IOException {
        String page = Files.readString(Path.of("content/pages/safety.adoc"));
        List<String> rows = Stream.of(page.replace("\n|===", "").split("\n\n")).filter(row -> row.startsWith("|") && row.lines().count() == 2).map(row -> row.lines().toList().get(1)).toList();
        assertTrue(rows.size() > 8, rows::toString);
        holds(rows);
    }

    private static void holds(List<String> promises) throws IOException {
        Set<String> tests = tests();
        for (String promise : promises) {
            List<String> named = TEST.matcher(promise).results().map(match -> match.group()).toList();
            assertTrue(!named.isEmpty(), () -> "no test is named in: " + promise);
            assertEquals(List.of(), named.stream().filter(name -> !tests.contains(name)).toList(), promise);
        }
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", "")).filter(name -> TEST.matcher(name).matches()).collect(Collectors.toSet());
        }
    }
}
