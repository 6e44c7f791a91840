package org.alongside.pages;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Term;

/**
 * A word explained, as a page shows it.
 *
 * @param letter  the letter it stands under in the glossary
 * @param also    other names of it, without mere forms of the word
 * @param meaning its text, safe to print
 * @param address where the glossary explains it
 * @param more    the page that says more; null when there is none
 * @param editLink where its file can be edited; empty when the site has no such address
 */
public record TermView(String id, String title, String letter, List<String> also, SafeString meaning, String address, EntryLink more, String editLink) {

    static TermView of(Term term, String letter, KnowledgeBase knowledge) {
        EntryLink more = term.page().stream().findFirst().map(knowledge::entry).map(EntryLink::to).orElse(null);
        return new TermView(term.id(), term.title(), letter, OtherNames.of(term.title(), term.also()),
            new SafeString(term.article().html()), term.address(), more, knowledge.settings().editLink(term.article().file()));
    }
}
