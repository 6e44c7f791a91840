package org.alongside.content;

import java.util.List;

/** One thing of the knowledge base, of a kind of its own, with an article about it. */
public sealed interface Entry
    permits Principle, Stage, Model, GuidePage, Practice, CaseExample, Factor, Risk, EvidencePage, Source, Term, Page {

    /** What every entry has. */
    Article article();

    /** The other pages its own header lines name, beside {@code related}. */
    default List<Ref> refs() {
        return List.of();
    }

    default Ref ref() {
        return article().ref();
    }

    default String id() {
        return ref().id();
    }

    default String title() {
        return article().title();
    }

    default String description() {
        return article().description();
    }

    default String address() {
        return article().address();
    }

    /** The name in lists and breadcrumbs; the title unless the kind has a shorter one. */
    default String label() {
        return title();
    }
}
