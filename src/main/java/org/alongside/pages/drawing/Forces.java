package org.alongside.pages.drawing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.content.Factor;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Words;

/** What helps and what gets in the way, by dimension: one sign for each factor. */
final class Forces {
    private static final List<String> EFFECTS = List.of("driver", "both", "barrier");
    private static final int[] COLUMNS = {0, 112, 204};
    private static final int[] IN_A_ROW = {5, 4, 6};
    private static final int SIGN = 20;
    private static final int HEAD = 30;

    private final List<Factor> factors;
    private final List<String> dimensions;
    private final Words words;

    Forces(KnowledgeBase knowledge) {
        words = knowledge.words();
        factors = knowledge.factors();
        dimensions = Factor.DIMENSIONS.stream().filter(dimension -> factors.stream().anyMatch(factor -> factor.dimension().equals(dimension))).toList();
    }

    String draw() {
        int height = HEAD + dimensions.stream().mapToInt(this::height).sum();
        Svg svg = Svg.scaled("forces", words.say("drawings.forces", Map.of("dimensions",
            dimensions.stream().map(this::inWords).collect(Collectors.joining("; ")))), height);
        for (int i = 0; i < EFFECTS.size(); i++) {
            svg.words("quiet", COLUMNS[i], 16, said(EFFECTS.get(i)));
        }
        int top = HEAD;
        for (String dimension : dimensions) {
            row(svg, dimension, top);
            top += height(dimension);
        }
        return Figure.of(svg, said("forces-caption"),
            Figure.folded(said("as-table"), table()));
    }

    private void row(Svg svg, String dimension, int top) {
        svg.shape("path", "class", "line", "d", "M0 " + top + "h" + Svg.WIDTH);
        svg.words("label", 0, top + 22, said(dimension));
        for (int i = 0; i < EFFECTS.size(); i++) {
            int count = of(dimension, EFFECTS.get(i)).size();
            for (int n = 0; n < count; n++) {
                sign(svg, EFFECTS.get(i), COLUMNS[i] + n % IN_A_ROW[i] * SIGN, top + 34 + n / IN_A_ROW[i] * SIGN);
            }
            if (count == 0) {
                svg.words("quiet", COLUMNS[i], top + 47, said("none"));
            }
        }
    }

    /** A triangle that points up helps, a block is in the way, a diamond can do both: told apart without colour. */
    private static void sign(Svg svg, String effect, int x, int y) {
        String path = switch (effect) {
            case "driver" -> "l8-14 8 14z";
            case "barrier" -> "v-14h14v14z";
            default -> "m8 2l-8-9 8-9 8 9z";
        };
        svg.shape("path", "class", effect, "d", "M" + x + " " + (y + 14) + path);
    }

    private int height(String dimension) {
        int rows = 1;
        for (int i = 0; i < EFFECTS.size(); i++) {
            rows = Math.max(rows, (of(dimension, EFFECTS.get(i)).size() + IN_A_ROW[i] - 1) / IN_A_ROW[i]);
        }
        return 46 + rows * SIGN;
    }

    private String inWords(String dimension) {
        return said(dimension) + " " + EFFECTS.stream().map(effect -> words.shown(of(dimension, effect).size())).collect(Collectors.joining(words.say("separator")));
    }

    private String table() {
        List<String> rows = dimensions.stream().map(dimension -> Figure.row(Svg.escape(said(dimension)), EFFECTS.stream()
            .map(effect -> of(dimension, effect).isEmpty() ? Svg.escape(said("none")) : Figure.links(of(dimension, effect), words)).toList())).toList();
        return Figure.table(List.of(said("group"), said(EFFECTS.get(0)), said(EFFECTS.get(1)), said(EFFECTS.get(2))), rows);
    }

    private List<Factor> of(String dimension, String effect) {
        return factors.stream().filter(factor -> factor.dimension().equals(dimension) && factor.effect().equals(effect)).toList();
    }

    private String said(String name) {
        return words.say("drawings." + name);
    }
}
