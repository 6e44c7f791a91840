package org.alongside.pages;

import java.util.List;

/** One row of a case's facts: words, links, or both. */
public record Fact(String label, List<String> texts, List<FactLink> links) {

    /** A link in a fact, with a word on it such as "strong". */
    public record FactLink(String label, String address, String note, int hue) {
    }
}
