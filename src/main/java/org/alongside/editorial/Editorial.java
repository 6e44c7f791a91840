package org.alongside.editorial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cache.Cache;
import org.alongside.content.Article;
import org.alongside.content.Draft;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Problems;
import org.alongside.content.Ref;
import org.alongside.content.Source;

/** The editor of the guide: reads every text and says what may not stand in it, and what could be better. */
public final class Editorial {
    private final Draft draft;
    private final Map<Ref, Entry> entries = new HashMap<>();
    private final Path root;
    private final SortedMap<Ref, ParsedDocument> documents = new TreeMap<>();
    private final Optional<Cache<PageReview>> kept;
    private final Function<ParsedDocument, String> key;
    private final Reviewer reviewer;
    private SortedMap<Ref, PageReview> reviews = new TreeMap<>();

    /**
     * @param documents the files the draft was made from, for the lines of messages
     * @param root      the source folder
     * @param kept      reviews from earlier builds
     * @param key       names everything that a page's review depends on
     */
    public Editorial(Draft draft, List<ParsedDocument> documents, Path root, Optional<Cache<PageReview>> kept,
                     Function<ParsedDocument, String> key) {
        this.draft = draft;
        this.reviewer = new Reviewer(draft.settings(), draft.entries().stream().filter(Source.class::isInstance).map(Source.class::cast).toList());
        draft.entries().forEach(entry -> entries.put(entry.ref(), entry));
        this.root = root;
        this.kept = kept;
        this.key = key;
        documents.stream().filter(document -> entries.containsKey(document.ref()))
            .forEach(document -> this.documents.put(document.ref(), document));
    }

    /** Adds a problem for everything that may not stay. */
    public void check(Problems problems) {
        reviews = documents.values().parallelStream().collect(Collectors.toMap(ParsedDocument::ref,
            document -> review(document, problems), (one, same) -> one, TreeMap::new));
        checkRepeats(problems);
        PlannerTexts.read(root, (file, line, text) -> reviewer.review(file, line, text, problems));
    }

    /** Adds a problem for every page that nothing leads to; while other things are wrong, a link may only be missing because it is broken. */
    public static void checkOrphans(KnowledgeBase knowledge, Problems problems) {
        new OrphanCheck(knowledge).orphans().forEach(entry -> problems.add(entry.article().file(), 1,
            "no other page leads here. Link to it from a text, or name it in the line \":related:\" of a page it belongs with."));
    }

    /**
     * Reads one page again after all have been {@linkplain #check checked}, and adds a problem for everything in it that may not stay.
     *
     * @param entry    the page as it is now; nothing but its text is different
     * @param document the file it was made from
     * @return false when it may share a sentence with another page, so that all have to be checked
     */
    public boolean reread(Entry entry, ParsedDocument document, Problems problems) {
        PageReview review = reviewer.review(document.file(), PassageReader.read(entry, document), problems);
        long[] added = RepeatCheck.added(reviews.put(document.ref(), review).sentences(), review.sentences());
        return reviews.values().stream().noneMatch(other -> other != review && RepeatCheck.share(other.sentences(), added));
    }

    /** What could be better, page by page; it depends on the day and so never on what is published. */
    public List<Advice> advise(LocalDate today) {
        List<Advice> advice = new ArrayList<>();
        Advisor.untranslated(draft.words(), draft.settings().language()).ifPresent(advice::add);
        reviews.forEach((page, review) -> {
            advice.addAll(review.advice());
            Advisor.review(entries.get(page).article(), today).ifPresent(advice::add);
        });
        return advice;
    }

    /** The age at which a British reader can be expected to read a page with ease, in years; 0 when it has too few words to tell. */
    public static double readingAge(Entry entry) {
        Article article = entry.article();
        ParsedDocument text = new ParsedDocument(entry.ref(), article.file(), article.title(), Map.of(), article.body(), "", "");
        return Advisor.readingAge(PassageReader.read(entry, text));
    }

    private PageReview review(ParsedDocument document, Problems problems) {
        Optional<PageReview> earlier = kept.flatMap(reviews -> reviews.get(key.apply(document)));
        return earlier.orElseGet(() -> {
            Problems own = new Problems();
            PageReview review = reviewer.review(document.file(), passages(document), own);
            problems.addAll(own.list());
            // Only faultless pages are kept, so that a problem is told again in every build until it is mended.
            kept.filter(reviews -> own.isEmpty()).ifPresent(reviews -> reviews.put(key.apply(document), review));
            return review;
        });
    }

    private void checkRepeats(Problems problems) {
        SortedMap<Ref, long[]> sentences = new TreeMap<>();
        reviews.forEach((page, review) -> sentences.put(page, review.sentences()));
        RepeatCheck repeats = new RepeatCheck();
        RepeatCheck.alike(sentences).forEach(page -> passages(documents.get(page)).forEach(passage ->
            repeats.fault(passage).ifPresent(fault -> Reviewer.report(passage, fault, problems))));
    }

    private List<Passage> passages(ParsedDocument document) {
        return PassageReader.read(entries.get(document.ref()), document);
    }
}
