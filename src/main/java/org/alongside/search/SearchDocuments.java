package org.alongside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.CaseExample;
import org.alongside.content.Entry;
import org.alongside.content.Factor;
import org.alongside.content.Header;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Ref;
import org.alongside.content.Risk;
import org.alongside.content.Section;
import org.alongside.content.Term;

/** Cuts the pages of a knowledge base into the sections that search finds. */
public final class SearchDocuments {
    private final KnowledgeBase knowledge;

    private SearchDocuments(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** One document a section, the opening of each page first; the terms are sections of the page that explains words. */
    public static List<SearchDocument> of(KnowledgeBase knowledge) {
        SearchDocuments documents = new SearchDocuments(knowledge);
        return knowledge.entries().stream().filter(entry -> entry.ref().kind() != Kind.GLOSSARY).flatMap(documents::sections).toList();
    }

    private Stream<SearchDocument> sections(Entry entry) {
        Stream<SearchDocument> own = Stream.concat(Stream.of(opening(entry)), below(entry));
        return explainsTerms(entry) ? Stream.concat(own, knowledge.terms().stream().map(term -> term(entry, term))) : own;
    }

    private SearchDocument opening(Entry entry) {
        String text = entry.article().body().sections().stream().filter(section -> section.level() == 1).map(Section::text)
            .findFirst().orElse("");
        return new SearchDocument(entry.address(), "", entry.title(), "", List.of(index(entry)), entry.description(),
            keywords(entry), type(entry), principles(entry), text + facts(entry));
    }

    private Stream<SearchDocument> below(Entry entry) {
        List<SearchDocument> documents = new ArrayList<>();
        String above = "";
        for (Section section : entry.article().body().sections()) {
            if (section.level() == 2) {
                above = section.heading();
            }
            if (section.level() > 1) {
                List<String> path = section.level() > 2 ? List.of(above) : List.of();
                documents.add(section(entry, section.anchor(), section.heading(), path, section.text()));
            }
        }
        return documents.stream();
    }

    /** A term as a section of the page that explains words; its other spellings belong to its text. */
    private SearchDocument term(Entry page, Term term) {
        String text = term.article().body().sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        String also = term.also().isEmpty() ? "" : "\n" + String.join(", ", term.also());
        return section(page, term.id(), term.title(), List.of(), text + also);
    }

    private SearchDocument section(Entry page, String anchor, String heading, List<String> path, String text) {
        return new SearchDocument(page.address(), anchor, page.title(), heading, path, "", List.of(), type(page), principles(page), text);
    }

    private static boolean explainsTerms(Entry entry) {
        return entry.ref().kind() == Kind.PAGES && entry.id().equals(Kind.GLOSSARY.folder());
    }

    private static String type(Entry entry) {
        return explainsTerms(entry) ? Kind.GLOSSARY.folder() : entry.ref().kind().folder();
    }

    /** The author's keywords, and the words in which people say that they are stuck. */
    private static List<String> keywords(Entry entry) {
        String stuck = entry instanceof Factor factor ? factor.stuck() : entry instanceof Risk risk ? risk.stuck() : "";
        return Stream.concat(entry.article().keywords().stream(), Stream.of(stuck)).filter(phrase -> !phrase.isEmpty()).toList();
    }

    /** What stands above the page in the guide, such as "Cases". */
    private String index(Entry entry) {
        return knowledge.find(new Ref(Kind.PAGES, entry.ref().kind().folder())).map(Entry::label).orElse(knowledge.settings().title());
    }

    /** A case's header lines are part of what its page says. */
    private static String facts(Entry entry) {
        return entry instanceof CaseExample example
            ? "\n" + String.join("\n", example.place(), example.who(), example.did(), String.join("\n", example.mechanisms())) : "";
    }

    private List<String> principles(Entry entry) {
        Stream<Ref> refs = entry instanceof CaseExample example ? example.principles().stream().map(Header.Rated::ref) : entry.refs().stream();
        Stream<Ref> own = Stream.of(entry.ref());
        return Stream.concat(own, refs).filter(ref -> ref.kind() == Kind.PRINCIPLES).map(Ref::id).distinct().toList();
    }
}
