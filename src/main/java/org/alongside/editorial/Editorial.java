package org.alongside.editorial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.alongside.content.Article;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Problems;
import org.alongside.content.Ref;
import org.alongside.editorial.Passage.Part;

/** The editor of the guide: reads every text and says what may not stand in it, and what could be better. */
public final class Editorial {
    private final KnowledgeBase knowledge;
    private final Path root;
    private final Map<Ref, List<Passage>> passages = new TreeMap<>();

    /**
     * @param documents the files the knowledge base was made from, for the lines of messages
     * @param root      the source folder
     */
    public Editorial(KnowledgeBase knowledge, List<ParsedDocument> documents, Path root) {
        this.knowledge = knowledge;
        this.root = root;
        documents.stream().filter(ParsedDocument::isReadable).filter(document -> knowledge.find(document.ref()).isPresent()).forEach(document ->
            passages.put(document.ref(), PassageReader.read(knowledge.entry(document.ref()), document)));
    }

    /** Adds a problem for everything that may not stay. */
    public void check(Problems problems) {
        AvoidedWords avoided = new AvoidedWords(knowledge.settings().wordsToAvoid());
        CopyCheck copies = new CopyCheck(SourceRuns.shipped(), knowledge.sources());
        FigureCheck figures = new FigureCheck(knowledge.settings().counted());
        RepeatCheck repeats = new RepeatCheck();
        passages.values().stream().flatMap(List::stream).forEach(passage -> {
            Consumer<Fault> report = fault -> problems.add(passage.file().file(), passage.lineOf(fault.words()), fault.message());
            if (!isAboutASource(passage)) {
                avoided.faults(passage.text()).forEach(report);
                copies.fault(passage.text()).ifPresent(report);
            }
            figures.fault(passage).ifPresent(report);
            repeats.fault(passage).ifPresent(report);
        });
        PlannerTexts.read(root, (file, line, text) -> {
            avoided.faults(text).forEach(fault -> problems.add(file, line, fault.message()));
            copies.fault(text).ifPresent(fault -> problems.add(file, line, fault.message()));
        });
        new OrphanCheck(knowledge).orphans().forEach(entry -> problems.add(entry.article().file(), 1,
            "no other page leads here. Link to it from a text, or name it in the line \":related:\" of a page it belongs with."));
    }

    /** What could be better, page by page; it depends on the day and so never on what is published. */
    public List<Advice> advise(LocalDate today) {
        Advisor advisor = new Advisor(knowledge.settings().readingAge(), today);
        return passages.entrySet().stream().flatMap(page ->
            advisor.advise(knowledge.entry(page.getKey()).article(), page.getValue()).stream()).toList();
    }

    /** The age at which a British reader can be expected to read a page with ease, in years; 0 when it has too few words to tell. */
    public static double readingAge(Entry entry) {
        Article article = entry.article();
        ParsedDocument text = new ParsedDocument(entry.ref(), article.file(), article.title(), Map.of(), article.body(), List.of());
        return Advisor.readingAge(PassageReader.read(entry, text));
    }

    /** Titles of sources are as their authors wrote them. */
    private static boolean isAboutASource(Passage passage) {
        return passage.entry().ref().kind() == Kind.SOURCES && (passage.part() == Part.TITLE || passage.part() == Part.HEADER);
    }
}
