package org.alongside.pages;

import java.util.List;

/** One row of a case's facts: words, links, or both. */
public record Fact(String label, List<String> texts, List<FactLink> links) {

    /** A link in a fact; on a principle's, how strongly the case shows it: {@code strong}, and the same in words. */
    public record FactLink(String label, String address, String strength, String note, int hue) {
    }
}
