package org.alongside.pages;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Page;
import org.alongside.content.Term;

/** The lists of words and pages that a page shows beside its text. */
final class WordLists {
    private static final String GLOSSARY = "glossary";
    /** Templates of pages that list every page by its letter. */
    private static final Set<String> INDEXES = Set.of("a-z", "search");

    private final KnowledgeBase knowledge;
    private final Alphabet alphabet;
    private List<LinkGroup> everything;

    WordLists(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.alphabet = new Alphabet(knowledge.words());
    }

    /** On the glossary every term, else those that the page's text explains. */
    List<TermView> terms(Entry entry, Collection<Term> explained) {
        Collection<Term> terms = template(entry).equals(GLOSSARY) ? knowledge.terms() : explained;
        return terms.stream().map(term -> TermView.of(term, alphabet.letter(term.title()), knowledge)).toList();
    }

    /** On an index every page by its letter, on the glossary every term, else nothing. */
    List<LinkGroup> alphabet(Entry entry) {
        if (template(entry).equals(GLOSSARY)) {
            return alphabet.of(knowledge.terms());
        }
        return INDEXES.contains(template(entry)) ? everything() : List.of();
    }

    /** Every page and every term by its letter. */
    synchronized List<LinkGroup> everything() {
        if (everything == null) {
            everything = alphabet.of(knowledge.entries()); // several pages show it, and a large site takes long to sort
        }
        return everything;
    }

    private static String template(Entry entry) {
        return entry instanceof Page page ? page.template() : "";
    }
}
