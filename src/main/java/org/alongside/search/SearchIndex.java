package org.alongside.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes the files that a site publishes for search: the same documents and settings always give the same bytes. */
public final class SearchIndex {
    /** The one file whose address never changes: what every query needs, and the names of all others. */
    public static final String FIRST = "search/index.json";
    private static final int VERSION = 2;

    private SearchIndex() {
    }

    /**
     * Analyses every page and assembles the index.
     *
     * @param documents sections in any order of pages; those of one page together, its opening first
     * @param scripts the folder that holds normalise.js
     * @return paths from the site's root to contents
     */
    public static SortedMap<String, byte[]> build(List<SearchDocument> documents, SearchSettings settings, Path scripts) {
        try (WordAnalyser analyser = new WordAnalyser(scripts, settings)) {
            List<SearchPage> pages = byPage(documents);
            return assemble(together(pages, analyser.analyse(pages)), analyser.words(), settings);
        }
    }

    /** The same with the terms of unchanged pages taken from an earlier build; the bytes are the same too. */
    public static SortedMap<String, byte[]> build(List<SearchDocument> documents, SearchSettings settings, Path scripts, TermCache kept) {
        WordAnalyser analyser = kept.analyser(scripts, settings);
        List<SearchPage> pages = byPage(documents);
        List<AnalysedPage> analysed = together(pages, kept.terms(pages, analyser));
        kept.keepWords(analyser);
        return assemble(analysed, analyser.words(), settings);
    }

    /** Assembles the index of pages that are analysed already, now or in an earlier build, with their words numbered by a list. */
    static SortedMap<String, byte[]> assemble(List<AnalysedPage> analysed, WordList words, SearchSettings settings) {
        List<AnalysedPage> sorted = analysed.stream().sorted(Comparator.comparing(each -> each.page().opening().url())).toList();
        List<SearchPage> pages = sorted.stream().map(AnalysedPage::page).toList();
        HashedFiles files = new HashedFiles();
        TermTable table = new TermTable(sorted, words);
        Map<String, Object> base = new TreeMap<>();
        base.put("version", VERSION);
        base.put("settings", settings);
        base.put("fields", fields());
        base.put("lengths", table.lengths());
        base.put("shards", shards(table, files));
        base.put("vocabulary", new Vocabulary(table.pagesWith(), Set.copyOf(settings.skip())).write(files));
        base.put("pageFiles", pages.stream().map(page -> files.add("page", page.file())).toList());
        base.putAll(facets(pages));
        files.addStable(FIRST, base);
        return files.all();
    }

    /** The documents of each page together, in the order in which pages first come. */
    static List<SearchPage> byPage(List<SearchDocument> documents) {
        Map<String, List<SearchDocument>> pages = new LinkedHashMap<>();
        documents.forEach(document -> pages.computeIfAbsent(document.url(), url -> new ArrayList<>()).add(document));
        return pages.values().stream().map(SearchPage::new).toList();
    }

    private static List<AnalysedPage> together(List<SearchPage> pages, List<PageTerms> terms) {
        return IntStream.range(0, pages.size()).mapToObj(i -> new AnalysedPage(pages.get(i), terms.get(i))).toList();
    }

    private static List<Map<String, Object>> fields() {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            fields.add(new TreeMap<>(Map.of("id", field.id(), "boost", field.boost(), "byPage", field.onlyInOpening())));
        }
        return fields;
    }

    private static List<List<String>> shards(TermTable table, HashedFiles files) {
        List<List<String>> shards = new ArrayList<>();
        new ShardTree(table.rows()).shards().forEach((beginning, rows) ->
            shards.add(List.of(beginning, files.add("terms", HashedFiles.json(rows.stream().map(TermRow::toJson).toList())))));
        return shards;
    }

    /** How many sections each page has, and what results can be filtered by. */
    private static Map<String, Object> facets(List<SearchPage> pages) {
        List<SearchDocument> openings = pages.stream().map(SearchPage::opening).toList();
        List<String> types = List.copyOf(new TreeSet<>(openings.stream().map(SearchDocument::type).toList()));
        List<String> principles = List.copyOf(new TreeSet<>(openings.stream().flatMap(o -> o.principles().stream()).toList()));
        return Map.of(
            "pages", pages.stream().map(page -> page.sections().size()).toList(),
            "types", types,
            "typeOf", openings.stream().map(opening -> types.indexOf(opening.type())).toList(),
            "principles", principles,
            "principlesOf", openings.stream().map(o -> o.principles().stream().map(principles::indexOf).sorted().toList()).toList());
    }
}
