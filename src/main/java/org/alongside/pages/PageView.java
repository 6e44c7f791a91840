package org.alongside.pages;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.alongside.content.Entry;

/**
 * What a template sees of the page it draws.
 *
 * @param body        the converted text; safe, because the converter lets nothing else through
 * @param reviewed    the day of the last check in words, empty when the kind needs none
 * @param reviewedIso the same as 2026-11-23
 * @param hue         a principle's order on its own page, else 0
 * @param editLink    where the page's file can be edited; empty when the site has no such address
 * @param mailLink    a letter about the page to whoever runs the site; empty when there is no address
 * @param facts       on a case's page its facts, else empty
 * @param listed      on a page that lists a folder, the entries by group
 * @param terms       on the glossary all terms, on other pages those the text explains in place
 * @param alphabet    on a page that is an index, its links by letter, else empty
 */
public record PageView(String kind, String id, String title, String description, String address, SafeString body,
                       List<NavLink> breadcrumbs, List<SectionLink> contents, String reviewed, String reviewedIso,
                       List<CitedSource> sources, List<LinkGroup> related, List<QuestionLink> questions, int hue,
                       String editLink, String mailLink, List<Fact> facts, List<LinkGroup> listed,
                       List<TermView> terms, List<LinkGroup> alphabet, Entry entry) {
}
