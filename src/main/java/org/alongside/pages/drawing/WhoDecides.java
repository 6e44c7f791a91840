package org.alongside.pages.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Model;
import org.alongside.content.Ref;
import org.alongside.content.Words;

/**
 * The modes as who decides: staff and people are two strokes that lean on each other. The modes stand in their order, from
 * the one in which people decide least, and the stroke for people grows with it.
 */
final class WhoDecides {
    private static final int ROW = 104;
    private static final int TEXT = 92;

    private final List<Model> modes;
    private final Words words;

    WhoDecides(KnowledgeBase knowledge) {
        words = knowledge.words();
        modes = knowledge.models().stream().filter(model -> model.family().equals("modes") && !model.whoDecides().isEmpty()).toList();
    }

    /** All modes. */
    String all() {
        return Figure.of(picture(words.say("drawings.modes", Map.of("modes", inWords(modes))), List.of()), words.say("drawings.modes-caption"), "");
    }

    /** All modes with those of one case or model marked; empty when it has none. */
    String marked(Collection<Ref> refs, String mark) {
        List<Model> here = modes.stream().filter(mode -> refs.contains(mode.ref())).toList();
        return here.isEmpty() ? "" : Figure.of(picture(words.say("drawings.mark", Map.of("mark", mark, "places", inWords(here))), here),
            words.say("drawings.modes-caption"), Figure.marks(mark, here, words));
    }

    private String inWords(List<Model> modes) {
        return String.join(". ", modes.stream().map(mode -> words.say("drawings.mode", Map.of("mode", mode.label(), "who", mode.whoDecides()))).toList());
    }

    private Svg picture(String label, List<Model> here) {
        Svg svg = Svg.scaled("modes", label, modes.size() * ROW - 8.0);
        for (int i = 0; i < modes.size(); i++) {
            Model mode = modes.get(i);
            svg.shape("rect", "class", here.contains(mode) ? "box mark" : "box", "x", 1, "y", i * ROW + 1, "width", Svg.WIDTH - 2, "height", ROW - 10, "rx", 6);
            row(svg, mode, i);
            if (here.contains(mode)) {
                svg.shape("path", "class", "check", "d", "M" + (Svg.WIDTH - 30) + " " + (i * ROW + 20) + "l6 6 11-13");
            }
        }
        return svg;
    }

    private void row(Svg svg, Model mode, int place) {
        double foot = place * ROW + ROW - 24;
        double height = ROW - 40;
        double share = (place + 1.0) / modes.size();
        svg.shape("path", "class", "staff", "d", stroke(18, foot, 22, height));
        svg.shape("path", "class", "people", "d", stroke(70, foot, -22 * share, height * share));
        List<String> lines = Wrap.lines(mode.whoDecides(), (Svg.WIDTH - TEXT - 8) / 16.0);
        double top = place * ROW + (ROW - 8 - (lines.size() + 1) * Svg.LINE) / 2.0 + 15;
        svg.words("label", TEXT, top, mode.label());
        svg.lines("", TEXT, top + Svg.LINE, lines);
    }

    private static String stroke(double x, double y, double right, double up) {
        return "M" + Svg.number(x) + " " + Svg.number(y) + "l" + Svg.number(right) + " " + Svg.number(-up);
    }
}
