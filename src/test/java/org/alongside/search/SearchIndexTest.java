package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.cache.Cache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @Test
    void sameDocumentsGiveTheSameBytesInWhateverOrderPagesCome() {
        List<SearchPage> pages = new ArrayList<>(SearchIndex.byPage(SearchFixture.documents()));
        Collections.reverse(pages);
        assertEquals(text(build(SearchFixture.documents())), text(build(pages.stream().flatMap(page -> page.sections().stream()).toList())));
    }

    @Test
    void pagesKeptFromAnEarlierBuildGiveTheSameBytes() {
        try (WordAnalyser analyser = new WordAnalyser(SearchFixture.SCRIPTS, SearchFixture.SETTINGS)) {
            List<AnalysedPage> kept = SearchIndex.byPage(SearchFixture.documents()).stream().map(page -> new AnalysedPage(page,
                HashedFiles.read(HashedFiles.text(analyser.analyse(List.of(page)).get(0)), PageTerms.class))).toList();
            assertEquals(text(build(SearchFixture.documents())), text(SearchIndex.assemble(kept, analyser.words(), SearchFixture.SETTINGS)));
        }
    }

    @Test
    void pagesKeptBesideAnotherListOfWordsAreAnalysedAgain(@TempDir Path kept) {
        List<SearchDocument> all = SearchFixture.documents();
        Cache<PageTerms> terms = new Cache<>(kept.resolve("terms"), PageTerms.class);
        SearchIndex.build(all, SearchFixture.SETTINGS, SearchFixture.SCRIPTS, new TermCache(terms, new Cache<>(kept.resolve("words"), KnownWords.class)));
        Cache<KnownWords> others = new Cache<>(kept.resolve("others"), KnownWords.class);
        List<SearchPage> pages = SearchIndex.byPage(all);
        SearchIndex.build(pages.get(pages.size() - 1).sections(), SearchFixture.SETTINGS, SearchFixture.SCRIPTS,
            new TermCache(new Cache<>(kept.resolve("none"), PageTerms.class), others));
        assertEquals(text(build(all)), text(SearchIndex.build(all, SearchFixture.SETTINGS, SearchFixture.SCRIPTS, new TermCache(terms, others))));
    }

    @Test
    void onlyPagesThatChangedAreAnalysedAgainAndTheBytesAreThoseOfAFullBuild(@TempDir Path kept) {
        List<SearchDocument> before = SearchFixture.documents(), after = new ArrayList<>(before);
        SearchDocument last = before.get(before.size() - 1);
        after.set(before.size() - 1, new SearchDocument(last.url(), last.anchor(), last.page(), last.heading(), last.path(), last.summary(),
            last.keywords(), last.type(), last.principles(), "Now kept by paid staff, who organise zebras."));
        TermCache terms = new TermCache(new Cache<>(kept.resolve("terms"), PageTerms.class),
            new Cache<>(kept.resolve("words"), KnownWords.class));
        assertEquals(text(build(before)), text(SearchIndex.build(before, SearchFixture.SETTINGS, SearchFixture.SCRIPTS, terms)));
        List<SearchPage> pages = SearchIndex.byPage(after);
        try (WordAnalyser analyser = new WordAnalyser(SearchFixture.SCRIPTS, SearchFixture.SETTINGS)) {
            List<PageTerms> first = terms.terms(SearchIndex.byPage(before), analyser), second = terms.terms(pages, analyser);
            assertEquals(List.of(last.url()), IntStream.range(0, pages.size()).filter(i -> first.get(i) != second.get(i))
                .mapToObj(i -> pages.get(i).opening().url()).toList());
        }
        assertEquals(text(build(after)), text(SearchIndex.build(after, SearchFixture.SETTINGS, SearchFixture.SCRIPTS, terms)));
    }

    @Test
    void scriptsAreAskedOnlyForWordsThatTheyWereNeverAskedForBefore(@TempDir Path kept) {
        List<SearchDocument> documents = SearchFixture.documents();
        Cache<KnownWords> words = new Cache<>(kept.resolve("words"), KnownWords.class);
        SearchIndex.build(documents, SearchFixture.SETTINGS, SearchFixture.SCRIPTS, new TermCache(new Cache<>(kept.resolve("terms"), PageTerms.class), words));
        words.save();
        Cache<KnownWords> later = new Cache<>(kept.resolve("words"), KnownWords.class);
        try (WordAnalyser analyser = new WordAnalyser(SearchFixture.SCRIPTS, SearchFixture.SETTINGS, later::get)) {
            List<SearchPage> pages = SearchIndex.byPage(documents);
            List<PageTerms> terms = analyser.analyse(pages);
            assertFalse(analyser.isStarted());
            assertEquals(text(build(documents)), text(SearchIndex.assemble(IntStream.range(0, pages.size())
                .mapToObj(i -> new AnalysedPage(pages.get(i), terms.get(i))).toList(), analyser.words(), SearchFixture.SETTINGS)));
            SearchDocument page = documents.get(0);
            analyser.analyse(List.of(new SearchPage(List.of(new SearchDocument(page.url(), page.anchor(), page.page(), page.heading(), page.path(), page.summary(),
                page.keywords(), page.type(), page.principles(), "Quokkas")))));
            assertTrue(analyser.isStarted());
            KnownWords learnt = analyser.learnt().orElseThrow();
            assertEquals("quokka", learnt.terms().get(learnt.words().indexOf("quokkas")));
        }
    }

    @Test
    void namesEveryFileButTheFirstByItsContent() {
        SortedMap<String, byte[]> files = build(SearchFixture.documents());
        files.forEach((path, bytes) -> {
            if (!path.equals(SearchIndex.FIRST)) {
                assertTrue(path.matches("assets/search/(terms|vocabulary|page)-" + HashedFiles.hash(bytes) + "\\.json"), path);
            }
        });
        String first = text(files).get(SearchIndex.FIRST);
        assertEquals(Set.of(SearchIndex.FIRST), files.keySet().stream().filter(path -> !first.contains("\"" + path.replaceAll(".*-|\\.json", "") + "\""))
            .collect(Collectors.toSet()), "it leads to all others");
    }

    @Test
    void changeOnOnePageLeavesMostFilesAlone() {
        List<SearchDocument> before = SearchFixture.manyDocuments(60);
        List<SearchDocument> after = new ArrayList<>(before);
        SearchDocument old = after.get(5);
        after.set(5, new SearchDocument(old.url(), old.anchor(), old.page(), old.heading(), old.path(), "", List.of(), old.type(),
            old.principles(), old.text() + " zebra"));
        SortedMap<String, byte[]> first = build(before), second = build(after);
        List<String> changed = second.keySet().stream().filter(path -> !first.containsKey(path)).map(path -> path.split("-")[0]).sorted().toList();
        assertEquals(List.of("assets/search/page", "assets/search/terms", "assets/search/vocabulary"), changed);
    }

    @Test
    void worksWithoutPages() {
        assertEquals(List.of("assets/search/terms", "search/index.json"),
            build(List.of()).keySet().stream().map(path -> path.split("-")[0]).toList());
    }

    @Test
    void asksForTheOpeningFirst() {
        List<SearchDocument> documents = SearchFixture.documents().subList(1, 3);
        assertThrows(IllegalArgumentException.class, () -> build(documents));
    }

    private static SortedMap<String, byte[]> build(List<SearchDocument> documents) {
        return SearchIndex.build(documents, SearchFixture.SETTINGS, SearchFixture.SCRIPTS);
    }

    private static Map<String, String> text(SortedMap<String, byte[]> files) {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }
}
