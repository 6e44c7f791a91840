package org.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.content.ContentProblem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mistakes are underlined while somebody writes: YAML by its schema, everything else by what the program says. */
class EditorSettingsTest {

    @Test
    void everyYamlFileOfTheContentNamesASchemaThatThereIs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            assertTrue(yaml.size() > 10);
            for (Path file : yaml) {
                Matcher schema = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)").matcher(Files.readAllLines(file).get(0));
                assertTrue(schema.matches(), file + " names no schema in its first line");
                assertTrue(Files.isRegularFile(file.resolveSibling(schema.group(1))), file + " names " + schema.group(1));
            }
        }
    }

    @Test
    void tasksFindTheFileAndTheLineInWhatTheProgramSays() throws IOException {
        JsonNode tasks = JsonMapper.shared().readTree(Files.readString(Path.of(".vscode/tasks.json"))).path("tasks");
        assertEquals(2, tasks.size());
        for (JsonNode task : tasks) {
            JsonNode pattern = task.path("problemMatcher").path("pattern");
            Matcher found = Pattern.compile(pattern.path("regexp").asString())
                .matcher(new ContentProblem("content/pages/about.adoc", 3, 0, "reviewed: \"soon\" is not a date.").toString());
            assertTrue(found.matches(), task.path("label").asString());
            assertEquals(List.of("content/pages/about.adoc", "3", "reviewed: \"soon\" is not a date."), List.of(found.group(pattern.path("file").asInt()),
                found.group(pattern.path("line").asInt()), found.group(pattern.path("message").asInt())));
        }
    }
}
