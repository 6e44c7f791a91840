package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes out line ends and spaces between blocks: they mean nothing to readers and cost bytes on every page. */
final class BlankText {
    /** Blank text inside these may part words. */
    private static final Set<String> HOLD_WORDS = Set.of("p", "pre", "code", "a", "em", "strong", "caption", "h2", "h3", "h4");
    /** So it may inside these, but not beside a block or at an end. */
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dd", "dt");

    private BlankText() {
    }

    /** Drops it from an element that has all its children. */
    static void drop(Element element) {
        if (HOLD_WORDS.contains(element.name())) {
            return;
        }
        List<Node> kept = new ArrayList<>(element.children().size());
        boolean item = ITEMS.contains(element.name());
        for (int at = 0; at < element.children().size(); at++) {
            Node child = element.children().get(at);
            if (!(child instanceof Text text && text.isBlank()) || item && partsWords(element.children(), at)) {
                kept.add(child);
            }
        }
        element.children().clear();
        element.children().addAll(kept);
    }

    private static boolean partsWords(List<Node> all, int at) {
        return isInLine(all, at, -1) && isInLine(all, at, 1);
    }

    /** Whether the next thing that is not blank, before or after a place, stands in the same line. */
    private static boolean isInLine(List<Node> all, int place, int step) {
        for (int at = place + step; at >= 0 && at < all.size(); at += step) {
            if (all.get(at) instanceof Element element) {
                return !element.isBlock();
            }
            if (!((Text) all.get(at)).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
