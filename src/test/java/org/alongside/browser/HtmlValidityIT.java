package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page is HTML as the standard has it, by the Nu checker. */
class HtmlValidityIT {
    @TempDir
    private Path folder;

    @Test
    void everyPageIsValid() throws Exception {
        assertEquals("", check(BuiltSite.FOLDER));
    }

    @Test
    void aFaultWouldBeFound() throws Exception {
        Files.writeString(folder.resolve("page.html"), "<!doctype html><html lang=\"en\"><title>A</title><p><div></div></p></html>");
        assertEquals("page.html:1: No “p” element in scope but a “p” end tag seen.", check(folder));
    }

    /** What the checker finds in all pages of a folder. It runs by itself: it ends its process, and needs a deep stack. */
    private static String check(Path site) throws IOException, InterruptedException {
        Process checker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-Xss16m", "-cp", System.getProperty("java.class.path"),
            "nu.validator.client.SimpleCommandLineValidator", "--format", "json", "--skip-non-html", site.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        String report = new String(checker.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        checker.waitFor();
        List<JsonNode> messages = JsonMapper.builder().build().readTree(report).path("messages").valueStream().toList();
        return messages.stream().map(message -> fault(site, message)).collect(Collectors.joining("\n"));
    }

    private static String fault(Path site, JsonNode message) {
        String page = message.path("url").asString().replace("file:" + site.toAbsolutePath() + "/", "");
        return page + ":" + message.path("lastLine").asInt() + ": " + message.path("message").asString();
    }
}
