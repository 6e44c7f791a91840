package org.alongside.pages.drawing;

import java.util.List;
import java.util.Map;
import org.alongside.content.Principle;
import org.alongside.content.Words;

/** The principles as a ring of signs, because none of them comes first. */
final class PrincipleRing {
    private static final int CENTRE = Svg.WIDTH / 2;
    private static final int RADIUS = 112;
    private static final int DISC = 28;

    private PrincipleRing() {
    }

    static String draw(List<Principle> principles, PrincipleIcons icons, Words words) {
        int middle = DISC + 2 + RADIUS;
        Svg svg = Svg.scaled("ring", words.say("drawings.ring", Map.of("count", principles.size(), "principles", Figure.names(principles, words))), 2 * middle + Svg.LINE + 4);
        svg.shape("circle", "class", "line", "cx", CENTRE, "cy", middle, "r", RADIUS);
        for (int i = 0; i < principles.size(); i++) {
            double angle = 2 * Math.PI * i / principles.size();
            sign(svg, principles.get(i), icons, CENTRE + RADIUS * Math.sin(angle), middle - RADIUS * Math.cos(angle));
        }
        return Figure.of(svg, words.say("drawings.ring-caption"), "");
    }

    private static void sign(Svg svg, Principle principle, PrincipleIcons icons, double x, double y) {
        svg.open("g", "class", "hue-" + principle.order());
        svg.shape("circle", "class", "tint", "cx", x, "cy", y, "r", DISC);
        icons.draw(svg, principle, x, y, 34);
        svg.words("middle label", x, y + DISC + 17, principle.label());
        svg.close("g");
    }
}
