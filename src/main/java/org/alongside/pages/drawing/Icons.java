package org.alongside.pages.drawing;

import org.alongside.site.Assets;

/** The icons that templates draw by name. A principle that has no icon shows its number, so that a site may have any number of them. */
public final class Icons {
    private static final String PRINCIPLE = "principle-";

    private Icons() {
    }

    /** The icon of a name, as markup. */
    public static String of(String name, Assets assets) {
        String file = "icons/" + name + ".svg";
        return name.matches(PRINCIPLE + "[0-9]+") && !assets.has(file) ? number(name.substring(PRINCIPLE.length())) : assets.text(file).strip();
    }

    private static String number(String number) {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" r=\"10\"/>"
            + "<text class=\"number\" x=\"12\" y=\"16.5\">" + number + "</text></svg>";
    }
}
