package org.alongside.pages.drawing;

import org.alongside.content.Principle;
import org.alongside.site.Assets;

/** The icons of the principles, by their order; a principle beyond the icons there are shows its number. */
final class PrincipleIcons {
    private final Assets assets;

    PrincipleIcons(Assets assets) {
        this.assets = assets;
    }

    /** Draws a principle's icon around a point. */
    void draw(Svg svg, Principle principle, double x, double y, double size) {
        String name = "icons/principle-" + principle.order() + ".svg";
        if (assets.has(name)) {
            svg.icon(assets.text(name), x - size / 2, y - size / 2, size);
        } else {
            svg.words("middle label", x, y + 5, String.valueOf(principle.order()));
        }
    }
}
