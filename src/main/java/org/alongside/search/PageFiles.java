package org.alongside.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What results show of a page, one file a page: title, headings, and the texts that snippets are cut from. */
final class PageFiles {
    private PageFiles() {
    }

    /** Writes the files; gives their hashes in the order of the pages. */
    static List<String> write(List<AnalysedPage> pages, HashedFiles files) {
        return pages.stream().map(page -> files.add("page", content(page))).toList();
    }

    private static Map<String, Object> content(AnalysedPage page) {
        SearchDocument opening = page.opening();
        return new TreeMap<>(Map.of("url", opening.url(), "title", opening.page(), "path", opening.path(),
            "summary", opening.summary(), "sections", page.sections().stream().skip(1).map(PageFiles::section).toList()));
    }

    private static Map<String, Object> section(SearchDocument section) {
        return new TreeMap<>(Map.of("anchor", section.anchor(), "heading", section.heading(), "path", section.path(),
            "text", section.text()));
    }
}
