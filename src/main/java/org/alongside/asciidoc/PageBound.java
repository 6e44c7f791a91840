package org.alongside.asciidoc;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** How large the text of one page may become. What is made of it later takes its time from these numbers. */
final class PageBound {
    private static final int MOST_ELEMENTS = 10_000;
    private static final int DEEPEST = 60;

    private PageBound() {
    }

    /** What is too much about a converted text, if anything. */
    static Optional<String> passedBy(Element body) {
        int[] elements = {0};
        int[] deepest = {0};
        body.traverse((node, depth) -> {
            elements[0] += node instanceof Element ? 1 : 0;
            deepest[0] = Math.max(deepest[0], depth);
        });
        if (deepest[0] > DEEPEST) {
            return Optional.of("blocks or lists are nested too deeply in this text. Write it more simply.");
        }
        return elements[0] > MOST_ELEMENTS
            ? Optional.of("this text makes more than " + MOST_ELEMENTS + " paragraphs, cells and links. Split it into several pages.") : Optional.empty();
    }
}
