package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.alongside.site.Hash;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void sameDocumentsGiveTheSameBytesInWhateverOrderPagesCome() {
        List<List<SearchDocument>> pages = new ArrayList<>(SearchIndex.byPage(SearchFixture.documents()));
        Collections.reverse(pages);
        assertEquals(text(build(SearchFixture.documents())), text(build(pages.stream().flatMap(List::stream).toList())));
    }

    @Test
    void pagesKeptFromAnEarlierBuildGiveTheSameBytes() {
        List<AnalysedPage> kept = SearchIndex.byPage(SearchFixture.documents()).stream().map(SearchIndexTest::analysedByItself).toList();
        assertEquals(text(build(SearchFixture.documents())), text(SearchIndex.assemble(kept, SearchFixture.SETTINGS)));
    }

    @Test
    void namesEveryFileButThePointerByItsContent() {
        SortedMap<String, byte[]> files = build(SearchFixture.documents());
        files.forEach((path, bytes) -> {
            if (!path.equals(SearchIndex.POINTER)) {
                assertTrue(path.matches("assets/search/(base|terms|vocabulary|page)-" + Hash.of(bytes) + "\\.json"), path);
            }
        });
        String base = files.keySet().stream().filter(path -> path.startsWith("assets/search/base-")).findFirst().orElseThrow();
        assertEquals("{\"base\":\"" + base.substring("assets/search/base-".length(), base.length() - ".json".length()) + "\"}",
            text(files).get(SearchIndex.POINTER));
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
        assertEquals(List.of("assets/search/base", "assets/search/page", "assets/search/terms", "assets/search/vocabulary"), changed);
    }

    @Test
    void worksWithoutPages() {
        assertEquals(List.of("assets/search/base", "assets/search/terms", "search/index.json"),
            build(List.of()).keySet().stream().map(path -> path.split("-")[0]).toList());
    }

    @Test
    void asksForTheOpeningFirst() {
        List<SearchDocument> documents = SearchFixture.documents().subList(1, 3);
        assertThrows(IllegalArgumentException.class, () -> build(documents));
    }

    private static AnalysedPage analysedByItself(List<SearchDocument> page) {
        try (WordAnalyser analyser = new WordAnalyser(SearchFixture.SCRIPTS, SearchFixture.SETTINGS)) {
            PageTerms terms = HashedFiles.read(HashedFiles.text(analyser.analyse(page)), PageTerms.class);
            return new AnalysedPage(page, terms);
        }
    }

    private static SortedMap<String, byte[]> build(List<SearchDocument> documents) {
        return SearchIndex.build(documents, SearchFixture.SETTINGS, SearchFixture.SCRIPTS);
    }

    private static Map<String, String> text(SortedMap<String, byte[]> files) {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }
}
