package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Style sheets say "start" and "end" where "left" and "right" would be wrong in languages that are written from right to left. */
class StyleDirectionTest {
    private static final Pattern SIDE = Pattern.compile("(?<![\\w-])(?:left|right|(?:margin|padding|border)-(?:left|right)[\\w-]*):|(?:float|text-align|clear): (?:left|right)");
    private static final Pattern FOUR_SIDES = Pattern.compile("(?<![\\w-])(?:margin|padding|inset|border-width): ([^;{}]+)");

    @Test
    void holdInEitherDirectionOfWriting() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> sheets = Files.walk(Path.of("assets/css"))) {
            for (Path sheet : sheets.filter(path -> path.toString().endsWith(".css")).sorted().toList()) {
                collect(sheet.toString(), Files.readString(sheet), faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void sidesWouldBeFound() {
        List<String> faults = new ArrayList<>();
        collect("a.css", "p { margin-left: 1rem; padding: 0 calc(1rem + 1px) 0 0; float: right; margin: 0 1rem 2rem 1rem; margin-inline-start: 0; }", faults);
        assertEquals(List.of("a.css: margin-left:", "a.css: float: right", "a.css: padding: 0 calc(1rem + 1px) 0 0"), faults);
    }

    private static void collect(String sheet, String text, List<String> faults) {
        SIDE.matcher(text).results().forEach(side -> faults.add(sheet + ": " + side.group()));
        Matcher shorthand = FOUR_SIDES.matcher(text);
        while (shorthand.find()) {
            String[] sides = shorthand.group(1).replaceAll("\\([^()]*\\)", "()").split(" ");
            if (sides.length == 4 && !sides[1].equals(sides[3])) {
                faults.add(sheet + ": " + shorthand.group());
            }
        }
    }
}
