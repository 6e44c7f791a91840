package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser's own module over published files. */
class SearcherTest {
    @TempDir
    private static Path folder;
    private static Searcher searcher;

    @BeforeAll
    static void publish() {
        searcher = SearchFixture.searcher(SearchFixture.documents(), folder);
    }

    @AfterAll
    static void close() {
        searcher.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "trust|/practice/build-trust/ /glossary/#trust /risks/gatekeeping/",
        "what is co-production|/guide/what-is-co-production/",
        "copro|/guide/what-is-co-production/",
        "about us|/about/",
        "letting go|/practice/build-trust/",
        "you said we did|/practice/fair-return/ /practice/build-trust/#steps",
        "gate keeper|/risks/gatekeeping/ /glossary/#gatekeeper /cases/tea-club/#happened",
        "frontline staff|/risks/gatekeeping/#signs /guide/what-is-co-production/ /cases/tea-club/",
        "front line staff|/risks/gatekeeping/#signs",
        "service users|/cases/tea-club/",
        "reward|/practice/fair-return/",
        "organized|/practice/fair-return/#benefits",
        "63%|/guide/what-is-co-production/#word",
        "CAFE|/guide/what-is-co-production/#word"})
    void findsPagesInOrder(String query, String expected) {
        assertEquals(expected, found(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gatekeping|/risks/gatekeeping/", "atekeeping|/risks/gatekeeping/", "gaetkeeping|/risks/gatekeeping/",
        "dementa|/cases/tea-club/", "consulation|/guide/what-is-co-production/#not", "vuchers|/practice/fair-return/"})
    void mendsMisspeltWords(String query, String first) {
        assertEquals(first, found(query).split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"co prodction|co-production", "co prodduction|co-production", "what is co prduction|what is co-production"})
    void mendsACompoundOfWhichOneWordIsMisspelt(String query, String meant) {
        assertEquals(found(meant), found(query));
    }

    @Test
    void compoundIsOneMeaningOfAMisspeltWordAndHidesNoOther(@TempDir Path other) {
        List<SearchDocument> documents = List.of(page("/cellbeing/", "Cellbeing", "A made-up word."), page("/wellbeing/", "Well-being", "A compound."));
        try (Searcher both = SearchFixture.searcher(documents, other)) {
            assertEquals(Set.of("/cellbeing/", "/wellbeing/"), Set.copyOf(urls(both, "tellbeing")));
        }
    }

    @Test
    void misspeltWordStillMakesAPhraseWithItsNeighbour() {
        assertEquals("/practice/build-trust/", found("leting go").split(" ")[0]);
        assertEquals("/practice/build-trust/", found("letting goo").split(" ")[0]);
    }

    @Test
    void wordWithTheStemOfAnotherIsMendedOnlyWhenNoPageHasEveryWord() {
        assertEquals("/cases/tea-club/", found("dementing").split(" ")[0]);
        assertEquals("/risks/gatekeeping/#signs", found("front line staffed"));
        assertEquals("/practice/build-trust/", found("earn truster").split(" ")[0]);
    }

    @Test
    void exactHitAlwaysBeatsACorrectedOne(@TempDir Path other) {
        List<SearchDocument> documents = List.of(page("/casts/", "Plaster", "Broken legs and casts."),
            page("/costs/", "Costs", "Costs, costs and again costs."));
        try (Searcher both = SearchFixture.searcher(documents, other)) {
            assertEquals(List.of("/casts/"), urls(both, "casts"));
            assertEquals(List.of("/casts/"), urls(both, "cast"), "another form of a word is a hit, not a mistake");
            assertEquals(List.of("/costs/"), urls(both, "csots"));
            assertEquals(List.of("/casts/", "/costs/"), urls(both, "broken casts costing"));
        }
    }

    @Test
    void wordThatIsThereIsNeverTakenForAnother() {
        assertEquals("/cases/tea-club/#happened", found("locked"));
        assertEquals(found("keys"), found("Keys"));
        assertEquals("/cases/tea-club/#happened", found("keys"));
    }

    @Test
    void pagesWithEveryWordComeBeforePagesWithFewer() {
        assertEquals("/risks/gatekeeping/", found("trust members").split(" ")[0]);
        assertTrue(found("trust members").contains("/practice/build-trust/"));
    }

    @Test
    void answersOnASiteWithoutPages(@TempDir Path empty) {
        try (Searcher nothing = SearchFixture.searcher(List.of(), empty)) {
            assertEquals(List.of(), urls(nothing, "trust"));
        }
    }

    @Test
    void answersOnASiteOfOnePage(@TempDir Path small) {
        try (Searcher one = SearchFixture.searcher(List.of(page("/", "Trust", "Trust grows.")), small)) {
            assertEquals(List.of("/"), urls(one, "trust"));
            assertEquals(List.of("/"), urls(one, "gros"));
            assertEquals(List.of(), urls(one, "zebra"));
        }
    }

    @Test
    void findsPagesOfASiteInManyPiecesByTheirTitles(@TempDir Path large) {
        List<SearchDocument> documents = SearchFixture.manyDocuments(60);
        try (Searcher many = SearchFixture.searcher(documents, large)) {
            List<String> notFirst = SearchIndex.byPage(documents).stream().limit(6).map(SearchPage::opening)
                .filter(opening -> !many.search(opening.page()).get(0).title().equals(opening.page())).map(SearchDocument::page).toList();
            assertEquals(List.of(), notFirst);
        }
    }

    @Test
    void answersAsTheCommandLinePromises() {
        assertEquals("{\"query\":\"\\\"volunteers\\\"\",\"results\":[{\"url\":\"/about/\",\"anchor\":\"\",\"title\":\"About us\",\"score\":"
            + searcher.search("volunteers").get(0).score() + "}]}", searcher.searchAsJson("\"volunteers\""));
        assertEquals("{\"query\":\"zzzz\",\"results\":[]}", searcher.searchAsJson("zzzz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "trust*", "title:foo", "+trust -people ~2 ^10", "__proto__", "constructor", "toString", "hasOwnProperty",
        "[a-z]+(", "\\", "\\u0000", "</script><b>", "😀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 people", "..", "../../etc/passwd", "%00", "1,2,3,4", "-", "--", "'", "’s", "\u202e", "ﷺ", "a"})
    void survivesAnything(String query) {
        assertTrue(searcher.search(query).size() <= 20);
    }

    @Test
    void survivesLongQueries() {
        assertEquals(List.of(), searcher.search("x".repeat(10_000)));
        assertEquals("/practice/build-trust/", searcher.search("trust ".repeat(2_000)).get(0).url());
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            StringBuilder query = new StringBuilder();
            random.ints(20, 1, 0x2fff).forEach(query::appendCodePoint);
            searcher.search(query.toString());
        }
    }

    private static SearchDocument page(String url, String title, String text) {
        return new SearchDocument(url, "", title, "", List.of("Guide"), "", List.of(), "guide", List.of(), text);
    }

    private static List<String> urls(Searcher searcher, String query) {
        return searcher.search(query).stream().map(SearchHit::url).toList();
    }

    private static String found(String query) {
        return String.join(" ", searcher.search(query).stream().map(hit -> hit.url() + (hit.anchor().isEmpty() ? "" : "#" + hit.anchor())).toList());
    }
}
