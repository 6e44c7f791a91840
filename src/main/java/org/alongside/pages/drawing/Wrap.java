package org.alongside.pages.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for pictures, which cannot do so themselves. */
final class Wrap {
    // Measured in ems and a little generous, because each device brings its own font.
    private static final double NARROW = 0.36;
    private static final double COMMON = 0.61;
    private static final double WIDE = 0.8;

    private Wrap() {
    }

    /** Lines no wider than a number of ems, as well as can be told without the font; a longer word has a line of its own. */
    static List<String> lines(String words, double ems) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > ems) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** About how wide the words are, in ems. */
    static double width(String words) {
        return words.chars().mapToDouble(Wrap::width).sum();
    }

    private static double width(int character) {
        if ("iljtfrI.,;:'’!|()[]- ".indexOf(character) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(character) || "mw%£—…".indexOf(character) >= 0 ? WIDE : COMMON;
    }
}
