package org.alongside.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.site.Hash;

/**
 * One page as search sees it.
 *
 * @param sections opening first
 * @param file     what results show of it: title, headings, and the texts that snippets are cut from, as JSON
 */
record SearchPage(List<SearchDocument> sections, byte[] file) {

    SearchPage(List<SearchDocument> sections) {
        this(List.copyOf(sections), HashedFiles.json(content(sections)));
    }

    SearchDocument opening() {
        return sections.get(0);
    }

    /** Names all words of the page: those that its file has, and those that it is only found by. */
    String fingerprint() {
        return HashedFiles.text(List.of(Hash.checksum(file), opening().text(), opening().keywords()));
    }

    private static Map<String, Object> content(List<SearchDocument> sections) {
        if (sections.isEmpty() || !sections.get(0).isOpening()) {
            throw new IllegalArgumentException("a page needs its opening (empty anchor) as its first section: " + sections);
        }
        SearchDocument opening = sections.get(0);
        return new TreeMap<>(Map.of("url", opening.url(), "title", opening.page(), "path", opening.path(),
            "summary", opening.summary(), "sections", sections.stream().skip(1).map(SearchPage::section).toList()));
    }

    private static Map<String, Object> section(SearchDocument section) {
        return new TreeMap<>(Map.of("anchor", section.anchor(), "heading", section.heading(), "path", section.path(),
            "text", section.text()));
    }
}
