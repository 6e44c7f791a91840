package org.alongside.pages.drawing;

import java.util.ArrayList;
import java.util.List;
import org.alongside.content.Words;

/**
 * Horizontal bars from the rows of a table: label, number, note. The labels keep their size on every screen, and the bars
 * take the width there is.
 */
final class BarChart {
    /** How much of the width the longest bar takes; the rest is for its value. */
    private static final double LONGEST = 80;
    private static final double LABEL_EMS = 18.5;
    private static final double LINE = 1.35;
    private static final double BAR = 0.9;
    private static final double GAP = 0.9;

    private final Words words;
    private final String heading;
    private final List<Bar> bars = new ArrayList<>();
    private final boolean share;
    private final double zero;
    private final double scale;

    private BarChart(String heading, List<List<String>> rows, Words words) {
        this.words = words;
        this.heading = heading;
        String unit = rows.stream().map(row -> Quantity.of(row.get(1))).filter(Quantity::isNumber).map(Quantity::unit).findFirst().orElse("");
        rows.forEach(row -> bars.add(Bar.of(row, unit)));
        double least = Math.min(0, bars.stream().mapToDouble(Bar::size).min().orElse(0));
        share = isShare(heading + unit);
        double most = Math.max(share ? 100 : 0, bars.stream().mapToDouble(Bar::size).max().orElse(0));
        scale = most > least ? LONGEST / (most - least) : 0;
        zero = -least * scale;
    }

    /**
     * The chart of a table, or nothing when it has fewer than two numbers that can be compared.
     *
     * @param heading what the numbers are, such as "People" or "Per cent"
     */
    static String draw(String caption, String heading, List<List<String>> rows, Words words) {
        BarChart chart = new BarChart(heading, rows, words);
        return chart.bars.stream().filter(Bar::drawn).count() < 2 ? "" : chart.figure(caption);
    }

    private String figure(String caption) {
        double height = LINE + bars.stream().mapToDouble(Bar::height).sum();
        Svg svg = Svg.fluid("chart", words.say("drawings.bars"), height);
        svg.words("quiet", 0, Svg.em(1), heading);
        double top = LINE;
        for (Bar bar : bars) {
            draw(svg, bar, top);
            top += bar.height();
        }
        return "<figure class=\"figure\"><figcaption>" + Svg.escape(caption) + "</figcaption>" + svg.markup() + "</figure>";
    }

    private void draw(Svg svg, Bar bar, double top) {
        double y = top + 1.1;
        for (String line : bar.lines()) {
            svg.words("", 0, Svg.em(y), line);
            y += LINE;
        }
        if (bar.drawn()) {
            drawBar(svg, bar, y - 1);
        }
        double end = bar.drawn() ? zero + Math.max(0, bar.size() * scale) : zero;
        svg.open("text", "class", bar.drawn() ? "label" : "quiet", "x", Svg.percent(end), "dx", bar.drawn() ? ".4em" : "", "y", Svg.em(y - 0.18))
            .text(bar.value()).close("text");
    }

    private void drawBar(Svg svg, Bar bar, double y) {
        double width = Math.abs(bar.size()) * scale;
        if (share) {
            svg.shape("rect", "class", "track", "x", 0, "y", Svg.em(y), "width", Svg.percent(LONGEST), "height", Svg.em(BAR));
        }
        svg.shape("rect", "class", "bar", "x", Svg.percent(bar.size() < 0 ? zero - width : zero), "y", Svg.em(y),
            "width", Svg.percent(width), "height", Svg.em(BAR));
    }

    private boolean isShare(String unit) {
        return unit.contains("%") || unit.toLowerCase(words.locale()).contains(words.say("drawings.per-cent"));
    }

    /**
     * One row of the chart.
     *
     * @param lines the label and, after a dash, the note
     * @param value what the table says, printed as it is
     * @param drawn whether it has a bar: its cell is a number, and in the same unit as the others
     */
    private record Bar(List<String> lines, String value, double size, boolean drawn) {

        static Bar of(List<String> row, String unit) {
            Quantity quantity = Quantity.of(row.get(1));
            boolean drawn = quantity.isNumber() && quantity.unit().equals(unit);
            String note = row.size() > 2 ? row.get(2) : "";
            return new Bar(Wrap.lines(note.isEmpty() ? row.get(0) : row.get(0) + " –\u00a0" + note, LABEL_EMS), row.get(1),
                drawn ? quantity.value() : 0, drawn);
        }

        double height() {
            return lines.size() * LINE + BAR + GAP;
        }
    }
}
