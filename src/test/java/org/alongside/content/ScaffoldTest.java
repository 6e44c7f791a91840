package org.alongside.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.jbake.FixtureSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file that {@code new} starts, as somebody fills it in who has seen no other. */
class ScaffoldTest {
    private static final Map<String, String> ANSWERS = Map.ofEntries(Map.entry("description", "What it is, for anyone."),
        Map.entry("related", "pages/about"), Map.entry("order", "3"), Map.entry("meaning", "people agree"), Map.entry("name", "Middle"),
        Map.entry("purpose", "Go on."), Map.entry("basis", "Our own"), Map.entry("family", "ideas"), Map.entry("setting", "community-group"),
        Map.entry("place", "A town"), Map.entry("who", "Neighbours"), Map.entry("did", "They met"), Map.entry("mechanisms", "meetings; letters"),
        Map.entry("principles", "sharing"), Map.entry("helped", "time"), Map.entry("hindered", "rain"), Map.entry("shows", "sharing-power"),
        Map.entry("effect", "barrier"), Map.entry("dimension", "other"), Map.entry("stuck", "nobody comes"), Map.entry("stages", "begin"),
        Map.entry("cite-as", "Reed 2001"), Map.entry("authors", "R. Reed"), Map.entry("year", "2001"), Map.entry("published", "Reeds"),
        Map.entry("written", "2000"), Map.entry("link", "https://reeds.example"), Map.entry("terms", "Free"), Map.entry("label", "New"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void passesTheCheckWhenItIsFilledIn(Kind kind) {
        FixtureSite site = FixtureSite.complete(folder).with("content/" + kind.folder() + "/fresh-start.adoc", filledIn(kind));
        List<String> problems = site.problems();
        if (kind == Kind.PRINCIPLES || kind == Kind.STAGES) {
            // One more of them is a new model, which the check asks for.
            assertEquals(1, problems.size());
            assertTrue(problems.get(0).contains("Raise version to 2"), problems.get(0));
        } else {
            assertEquals(List.of(), problems);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void explainsEachOfItsHeaderLines(Kind kind) {
        List<String> lines = Scaffold.of(folder, kind, LocalDate.EPOCH).lines().toList();
        assertEquals(List.of(), IntStream.range(1, lines.size()).filter(at -> lines.get(at).startsWith(":") && !lines.get(at - 1).startsWith("//"))
            .mapToObj(lines::get).toList());
    }

    @Test
    void isDated() {
        assertTrue(Scaffold.of(folder, Kind.GUIDE, LocalDate.of(2026, 11, 23)).contains(":reviewed: 2026-11-23\n"));
    }

    /** Without its comments and the lines that nobody has an answer for. */
    private String filledIn(Kind kind) {
        FixtureSite.complete(folder);
        String text = Scaffold.of(folder, kind, LocalDate.of(2026, 11, 23)).lines().filter(line -> !line.startsWith("//"))
            .map(line -> line.matches(":[a-z-]+:") ? answer(kind, line) : line).filter(line -> !line.equals(":"))
            .collect(Collectors.joining("\n"));
        return text.replaceFirst("= Write .*", "= A fresh " + kind.noun()) + "\nThis is new.\n";
    }

    private static String answer(Kind kind, String line) {
        String name = line.replace(":", "");
        String strength = kind == Kind.CASES && name.equals("principles") ? " strong" : "";
        return ANSWERS.containsKey(name) ? line + " " + ANSWERS.get(name) + strength : ":";
    }
}
