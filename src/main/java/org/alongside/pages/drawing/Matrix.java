package org.alongside.pages.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.content.CaseExample;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Model;
import org.alongside.content.Ref;
import org.alongside.content.Words;

/** The four-part matrix: whose service it is about across, whether it was chosen down, and in each cell what is placed there. */
final class Matrix {
    private static final List<String> LOCI = List.of("individual", "system");
    private static final List<String> NATURES = List.of("intrinsic", "deliberate");
    private static final int GAP = 8;
    private static final int CELL = (Svg.WIDTH - GAP) / 2;
    private static final int PAD = 8;
    private static final int HEAD = 24;
    private static final int SMALL_CELL = 64;
    private static final int DOT = 28;
    private static final int DOTS_IN_A_ROW = (CELL - PAD) / DOT;

    private final List<Model> cells;
    private final List<CaseExample> cases;
    private final Words words;

    Matrix(KnowledgeBase knowledge) {
        words = knowledge.words();
        cells = knowledge.models().stream().filter(model -> !model.locus().isEmpty() && !model.nature().isEmpty()).toList();
        cases = knowledge.cases().stream().filter(example -> !example.cells().isEmpty()).toList();
    }

    /** The matrix with every case that has a place in it, by number, and the key to the numbers. */
    String withCases() {
        int most = cells.stream().mapToInt(cell -> in(cell).size()).max().orElse(0);
        int height = SMALL_CELL + DOT * ((most + DOTS_IN_A_ROW - 1) / DOTS_IN_A_ROW);
        Svg svg = grid(words.say("drawings.matrix", Map.of("cells", inWords())), height, List.of());
        for (Model cell : cells) {
            List<CaseExample> here = in(cell);
            for (int i = 0; i < here.size(); i++) {
                dot(svg, cases.indexOf(here.get(i)) + 1, x(cell) + PAD + DOT / 2.0 - 3 + i % DOTS_IN_A_ROW * DOT,
                    y(cell, height) + SMALL_CELL + DOT / 2.0 - 8 + (double) (i / DOTS_IN_A_ROW * DOT));
            }
            if (here.isEmpty()) {
                svg.words("quiet", x(cell) + PAD, y(cell, height) + SMALL_CELL + 12, words.say("drawings.no-case"));
            }
        }
        return Figure.of(svg, words.say("drawings.matrix-cases"), key());
    }

    /** The matrix with the cells of one case or model marked; empty when it has none. */
    String marked(Collection<Ref> refs, String mark) {
        List<Model> here = cells.stream().filter(cell -> refs.contains(cell.ref())).toList();
        return here.isEmpty() ? "" : Figure.of(grid(words.say("drawings.mark", Map.of("mark", mark, "places", Figure.names(here, words))), SMALL_CELL, here),
            words.say("drawings.matrix-caption"), Figure.marks(mark, here, words));
    }

    private Svg grid(String label, int height, List<Model> here) {
        Svg svg = Svg.scaled("matrix", label, HEAD + 2 * (HEAD + height) + GAP);
        LOCI.forEach(locus -> svg.words("quiet", column(locus) * (CELL + GAP), 16, words.say("drawings." + locus)));
        NATURES.forEach(nature -> svg.words("quiet", 0, HEAD + row(nature) * (HEAD + height + GAP) + 16, words.say("drawings." + nature)));
        for (Model cell : cells) {
            boolean marked = here.contains(cell);
            svg.shape("rect", "class", marked ? "here" : "box", "x", x(cell), "y", y(cell, height), "width", CELL, "height", height, "rx", 6);
            svg.lines(marked ? "label here-text" : "label", x(cell) + PAD, y(cell, height) + 24, Wrap.lines(cell.label(), (CELL - 2 * PAD) / 16.0));
            if (marked) {
                svg.shape("path", "class", "tick", "d", "M" + Svg.number(x(cell) + CELL - 28) + " " + Svg.number(y(cell, height) + height - 16) + "l6 6 11-13");
            }
        }
        return svg;
    }

    private void dot(Svg svg, int number, double x, double y) {
        svg.shape("circle", "class", "dot", "cx", x, "cy", y, "r", DOT / 2.0 - 2);
        svg.words("middle small", x, y + 5, words.shown(number));
    }

    private String inWords() {
        return cells.stream().map(cell -> cell.label() + " " + (in(cell).isEmpty() ? words.say("drawings.none-here")
            : in(cell).stream().map(example -> words.shown(cases.indexOf(example) + 1)).collect(Collectors.joining(words.say("separator")))))
            .collect(Collectors.joining("; "));
    }

    private String key() {
        StringBuilder key = new StringBuilder("<ol class=\"key\">");
        for (CaseExample example : cases) {
            List<Model> places = cells.stream().filter(cell -> example.cells().contains(cell.ref())).toList();
            key.append("<li>").append(Figure.link(example)).append(": ").append(Svg.escape(Figure.names(places, words))).append("</li>");
        }
        return key.append("</ol>").toString();
    }

    private List<CaseExample> in(Entry cell) {
        return cases.stream().filter(example -> example.cells().contains(cell.ref())).toList();
    }

    private static double x(Model cell) {
        return column(cell.locus()) * (CELL + GAP);
    }

    private static double y(Model cell, int height) {
        return 2.0 * HEAD + row(cell.nature()) * (HEAD + height + GAP);
    }

    private static int column(String locus) {
        return LOCI.indexOf(locus);
    }

    private static int row(String nature) {
        return NATURES.indexOf(nature);
    }
}
