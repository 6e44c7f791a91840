package org.alongside.content;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.planner.PlannerContent;

/** Joins parsed documents into a {@link KnowledgeBase}, or reports everything that is wrong with them. */
public final class KnowledgeBaseReader {
    private final SiteSettings settings;
    private final Map<Ref, String> leftOut;
    private final Predicate<String> pictureExists;
    private final Problems problems;

    /**
     * @param settings      the site's settings
     * @param leftOut       pages that have nothing to show, with their titles; links to them are taken out
     * @param pictureExists whether a picture of this name is among the site's pictures
     * @param problems      receives what is wrong
     */
    public KnowledgeBaseReader(SiteSettings settings, Map<Ref, String> leftOut, Predicate<String> pictureExists, Problems problems) {
        this.settings = settings;
        this.leftOut = Map.copyOf(leftOut);
        this.pictureExists = pictureExists;
        this.problems = problems;
    }

    /** The knowledge base of these documents; only to be used when no problem was found. */
    public KnowledgeBase read(List<ParsedDocument> documents, PlannerContent planner, Map<String, ?> searchWords, Words words) {
        Map<Ref, ParsedDocument> byRef = new LinkedHashMap<>();
        documents.stream().sorted(Comparator.comparing(ParsedDocument::ref)).forEach(document -> byRef.put(document.ref(), document));
        Addresses addresses = new Addresses(byRef);
        addresses.check(problems);
        LinkCheck links = new LinkCheck(byRef, leftOut.keySet(), pictureExists, problems);
        byRef.values().forEach(links::check);
        BodyLinks bodyLinks = new BodyLinks(addresses, byRef, leftOut);
        List<Entry> entries = byRef.values().stream().filter(ParsedDocument::isReadable)
            .map(document -> entry(document, addresses.of(document.ref()), bodyLinks)).toList();
        new ReferenceCheck(entries, byRef, problems).check();
        checkShapes(byRef.values());
        checkNavigation(byRef);
        if (!problems.isEmpty()) {
            throw new ContentException(problems.list());
        }
        return new KnowledgeBase(settings, planner, searchWords, words, entries);
    }

    private Entry entry(ParsedDocument document, String address, BodyLinks links) {
        Header header = new Header(document, problems);
        boolean term = document.ref().kind() == Kind.GLOSSARY;
        String description = term ? header.optional("description") : header.text("description");
        LocalDate reviewed = term ? LocalDate.EPOCH : header.date("reviewed");
        Article article = new Article(document.ref(), document.file(), address, document.title(),
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

    /** The menus may only name pages that there are. */
    private void checkNavigation(Map<Ref, ParsedDocument> documents) {
        Set<String> names = documents.keySet().stream().map(Ref::toString).collect(Collectors.toSet());
        Stream.of(settings.header(), settings.footer(), settings.ways()).flatMap(List::stream).filter(name -> !names.contains(name)).distinct()
            .forEach(name -> problems.add("content/site.yaml", 1, "navigation names the page \"" + name + "\", which does not exist."
                + Suggestion.of(name, names)));
    }

    /** Every page of a kind has the same sections, so that readers find the same thing in the same place. */
    private void checkShapes(Collection<ParsedDocument> documents) {
        for (ParsedDocument document : documents) {
            if (!document.body().isRead()) {
                continue;
            }
            Set<String> headings = document.body().sections().stream().filter(section -> section.level() == 2)
                .map(Section::heading).collect(Collectors.toSet());
            for (String needed : settings.shapes().getOrDefault(document.ref().kind().folder(), List.of())) {
                if (!headings.contains(needed)) {
                    problems.add(document.file(), 1, "the section \"" + needed + "\" is missing. Every "
                        + document.ref().kind().noun() + " has one: add \"== " + needed + "\" and its text.");
                }
            }
        }
    }
}
