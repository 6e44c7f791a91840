package org.alongside.asciidoc;

import java.util.Optional;

/** How large the text of one page may become. What is made of it later takes its time from these numbers. */
final class PageBound {
    private static final int MOST_ELEMENTS = 10_000;
    private static final int DEEPEST = 60;

    private int elements = 1;
    private int deepest;

    /** Counts an element. */
    void counts() {
        elements++;
    }

    /** Notes that something stands in so many elements. */
    void holds(int depth) {
        deepest = Math.max(deepest, depth);
    }

    /** What is too much about the text so far, if anything. */
    Optional<String> passed() {
        if (deepest > DEEPEST) {
            return Optional.of("blocks or lists are nested too deeply in this text. Write it more simply.");
        }
        return elements > MOST_ELEMENTS
            ? Optional.of("this text makes more than " + MOST_ELEMENTS + " paragraphs, cells and links. Split it into several pages.") : Optional.empty();
    }
}
