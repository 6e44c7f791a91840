package org.alongside.search;

import java.util.List;

/** One page: its sections, opening first, and what analysing them gave. */
public record AnalysedPage(List<SearchDocument> sections, PageTerms terms) {
    public AnalysedPage {
        sections = List.copyOf(sections);
        if (sections.isEmpty() || !sections.get(0).isOpening()) {
            throw new IllegalArgumentException("a page needs its opening (empty anchor) as its first section: " + sections);
        }
    }

    SearchDocument opening() {
        return sections.get(0);
    }
}
