package org.alongside.search;

import java.util.List;

/**
 * One section of a page as search sees it.
 *
 * @param url address of the page, such as {@code /cases/govan-par/}; all sections of a page share it
 * @param anchor the section's id on the page; empty for the opening, which comes first
 * @param page the page's title
 * @param heading the section's heading; empty for the opening
 * @param path what stands above: for the opening the page's breadcrumb, for a section the headings above it on the page
 * @param summary the page's description; empty unless the section is the opening
 * @param keywords the page's keywords; empty unless the section is the opening
 * @param type the kind of page, such as {@code cases}; same for all sections of a page
 * @param principles ids of the principles the page is about; same for all sections of a page
 * @param text the section's plain text, without that of sections below it
 */
public record SearchDocument(String url, String anchor, String page, String heading, List<String> path, String summary,
                             List<String> keywords, String type, List<String> principles, String text) {
    public SearchDocument {
        path = List.copyOf(path);
        keywords = List.copyOf(keywords);
        principles = List.copyOf(principles);
    }

    boolean isOpening() {
        return anchor.isEmpty();
    }
}
