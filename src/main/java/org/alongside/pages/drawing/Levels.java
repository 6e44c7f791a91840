package org.alongside.pages.drawing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.content.Words;

/** Levels above each other, from a table: its first column names the level, the second says what is there, the last who. */
final class Levels {
    private static final int PAD = 12;
    private static final int BETWEEN = 26;
    private static final int STEP = 18;

    private Levels() {
    }

    /** @param rows the cells of each row as plain words */
    static String draw(String caption, List<List<String>> rows, Words words) {
        Svg svg = Svg.scaled("levels", words.say("drawings.levels", Map.of("levels", String.join("; ", rows.stream().map(row -> row.get(0)).toList()))),
            IntStream.range(0, rows.size()).map(level -> height(rows, level) + BETWEEN).sum() - BETWEEN);
        int top = 0;
        for (int level = 0; level < rows.size(); level++) {
            level(svg, rows, level, top);
            top += height(rows, level) + BETWEEN;
        }
        return Figure.of(svg, caption, "");
    }

    /** Each level stands wider than the one above it, with the leaning pair between them. */
    private static void level(Svg svg, List<List<String>> rows, int level, int top) {
        int inset = inset(rows, level);
        int height = height(rows, level);
        svg.shape("rect", "class", "box", "x", inset, "y", top, "width", Svg.WIDTH - 2 * inset, "height", height, "rx", 6);
        svg.words("label", inset + PAD, top + 26, rows.get(level).get(0));
        List<String> there = lines(rows, level, 1);
        svg.lines("", inset + PAD, top + 26 + Svg.LINE, there);
        svg.lines("quiet", inset + PAD, top + 26 + Svg.LINE * (1 + there.size()), lines(rows, level, rows.get(level).size() - 1));
        if (level + 1 < rows.size()) {
            int foot = top + height + BETWEEN - 4;
            svg.shape("path", "class", "staff", "d", "M" + (Svg.WIDTH / 2 - 10) + " " + foot + "l7-17");
            svg.shape("path", "class", "people", "d", "M" + (Svg.WIDTH / 2 + 10) + " " + foot + "l-7-17");
        }
    }

    private static int height(List<List<String>> rows, int level) {
        return PAD * 2 + 4 + Svg.LINE * (1 + lines(rows, level, 1).size() + lines(rows, level, rows.get(level).size() - 1).size());
    }

    private static List<String> lines(List<List<String>> rows, int level, int column) {
        return Wrap.lines(rows.get(level).get(column), (Svg.WIDTH - 2 * inset(rows, level) - 2 * PAD) / 16.0);
    }

    private static int inset(List<List<String>> rows, int level) {
        return (rows.size() - 1 - level) * STEP;
    }
}
