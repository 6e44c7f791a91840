package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own scripts and templates never turn text into markup or code, so that there is nothing for an injection to reach. */
class OwnScriptsTest {
    private static final Map<String, Pattern> NEVER_IN = Map.of(
        ".js", Pattern.compile("(?:inner|outer)HTML|insertAdjacentHTML|document\\.write|setHTMLUnsafe|createContextualFragment|srcdoc|parseFromString|\\beval\\s*\\("
            + "|\\bnew\\s+Function\\b|\\bFunction\\s*\\(|set(?:Timeout|Interval)\\s*\\(\\s*[\"'`]|javascript:|setAttribute\\(\\s*[\"'](?:on|style|srcdoc)|createHTML|createScript\\b"),
        ".peb", Pattern.compile("\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:|<script(?![^>]*\\ssrc=)|<style|<iframe|https?://[^\"'\\s]*\\.js"));

    @Test
    void neverMakeMarkupOrCodeOutOfText() throws IOException {
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (Path place : List.of(Path.of("assets"), Path.of("templates"), Path.of("src/main/resources"))) {
            for (Path file : files(place)) {
                Pattern never = NEVER_IN.get(file.toString().replaceFirst(".*(?=\\.)", ""));
                if (never != null) {
                    looked++;
                    List<String> lines = Files.readAllLines(file);
                    for (int at = 0; at < lines.size(); at++) {
                        if (never.matcher(lines.get(at)).find()) {
                            found.add(file + ":" + (at + 1) + ": " + lines.get(at).strip());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(looked > 100, "looked into " + looked + " files");
    }

    private static List<Path> files(Path start) throws IOException {
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
