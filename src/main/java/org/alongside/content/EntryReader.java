package org.alongside.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads parsed documents as entries, and reports everything that is wrong with each and between them. */
final class EntryReader {
    private final SiteSettings settings;
    private final Map<Ref, String> leftOut;
    private final Problems problems;
    /** In the order of their refs. */
    private final Map<Ref, ParsedDocument> documents = new LinkedHashMap<>();
    private final Addresses addresses = new Addresses(documents);
    private final LinkCheck linkCheck;
    private final BodyLinks links;

    /**
     * @param settings      the site's settings
     * @param leftOut       pages that have nothing to show, with their titles; links to them are taken out
     * @param pictureExists whether a picture of this name is among the site's pictures
     * @param problems      receives what is wrong
     */
    EntryReader(SiteSettings settings, Map<Ref, String> leftOut, Predicate<String> pictureExists, Problems problems) {
        this.settings = settings;
        this.leftOut = Map.copyOf(leftOut);
        this.problems = problems;
        this.linkCheck = new LinkCheck(documents, leftOut.keySet(), pictureExists, problems);
        this.links = new BodyLinks(addresses, documents, leftOut);
    }

    /** The entries of all documents that have a header. */
    List<Entry> read(List<ParsedDocument> all) {
        all.stream().sorted(Comparator.comparing(ParsedDocument::ref)).forEach(document -> documents.put(document.ref(), document));
        addresses.check(problems);
        documents.values().forEach(linkCheck::check);
        List<Entry> entries = documents.values().stream().filter(ParsedDocument::isReadable).map(this::entry).toList();
        new ReferenceCheck(entries, documents, problems).check();
        documents.values().forEach(this::checkShape);
        return entries;
    }

    /**
     * The entry of a document that takes the place of one from which it {@linkplain ParsedDocument#differsInTextOnly differs in its
     * text only}.
     */
    Entry reread(ParsedDocument document) {
        documents.put(document.ref(), document);
        linkCheck.check(document);
        checkShape(document);
        return entry(document);
    }

    private Entry entry(ParsedDocument document) {
        Header header = new Header(document, problems);
        boolean term = document.ref().kind() == Kind.GLOSSARY;
        String description = term ? header.optional("description") : header.text("description");
        LocalDate reviewed = term ? LocalDate.EPOCH : header.date("reviewed");
        Article article = new Article(document.ref(), document.file(), addresses.of(document.ref()), document.title(),
            description, reviewed, header.words("keywords"), shown(header.refs("related")), links.shown(document.body()), links::resolve);
        Entry entry = typed(header, article);
        header.rejectUnknown();
        return entry;
    }

    private List<Ref> shown(List<Ref> refs) {
        return refs.stream().filter(ref -> !leftOut.containsKey(ref)).toList();
    }

    private Entry typed(Header header, Article article) {
        return switch (article.ref().kind()) {
            case PRINCIPLES -> Principle.read(header, article);
            case STAGES -> Stage.read(header, article);
            case MODELS -> Model.read(header, article);
            case GUIDE -> GuidePage.read(header, article);
            case PRACTICE -> Practice.read(header, article);
            case CASES -> CaseExample.read(header, article, settings);
            case FACTORS -> Factor.read(header, article);
            case RISKS -> Risk.read(header, article);
            case EVIDENCE -> new EvidencePage(article);
            case SOURCES -> Source.read(header, article);
            case GLOSSARY -> Term.read(header, article);
            case PAGES -> Page.read(header, article).under(this::shown);
        };
    }

    /** Every page of a kind has the same sections, so that readers find the same thing in the same place. */
    private void checkShape(ParsedDocument document) {
        if (!document.body().isRead()) {
            return;
        }
        Set<String> headings = document.body().sections().stream().filter(section -> section.level() == 2)
            .map(Section::heading).collect(Collectors.toSet());
        for (String needed : settings.shapes().getOrDefault(document.ref().kind().folder(), List.of())) {
            if (!headings.contains(needed)) {
                problems.add(document.file(), 1, "the section \"" + needed + "\" is missing. Every "
                    + document.ref().kind().noun() + " has one: add \"== " + needed + "\" and its text." + Suggestion.of(needed, headings));
            }
        }
    }
}
