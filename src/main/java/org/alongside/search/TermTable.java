package org.alongside.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what Lunr's builder counts: how often each field of each section has each term, and how long the field is. */
final class TermTable {
    private static final Field[] FIELDS = Field.values();

    private final Map<String, TermRow> rows = new HashMap<>();
    private final Map<String, WordRow> byWord = new HashMap<>();
    private final List<List<Integer>> lengths = new ArrayList<>();
    private int pages;
    private int sections;

    /** The row that a word of the site counts for, and how many pages have the word. */
    private static final class WordRow {
        private final TermRow row;
        private int pages;

        WordRow(TermRow row) {
            this.row = row;
        }
    }

    TermTable(List<AnalysedPage> analysed) {
        for (int i = 0; i < FIELDS.length; i++) {
            lengths.add(new ArrayList<>());
        }
        analysed.forEach(this::add);
    }

    /** In the order of their terms. */
    List<TermRow> rows() {
        return rows.values().stream().sorted(Comparator.comparing(TermRow::term)).toList();
    }

    /** For each field the number of its terms in each section, or in each page for a field that only openings have. */
    List<List<Integer>> lengths() {
        return lengths;
    }

    /** How many pages have each word. */
    Map<String, Integer> pagesWith() {
        Map<String, Integer> pagesWith = new HashMap<>(2 * byWord.size());
        byWord.forEach((word, row) -> pagesWith.put(word, row.pages));
        return pagesWith;
    }

    private void add(AnalysedPage page) {
        TermRow[] rowOf = rowsOf(page.terms());
        Numbers places = new Numbers(page.terms().places());
        for (SearchDocument section : page.page().sections()) {
            for (Field field : FIELDS) {
                add(field, section.isOpening() || !field.onlyInOpening(), places, rowOf);
            }
            sections++;
        }
        pages++;
    }

    private void add(Field field, boolean counts, Numbers words, TermRow[] rowOf) {
        int place = field.onlyInOpening() ? pages : sections;
        int length = words.next();
        for (int i = 0; i < length; i++) {
            TermRow row = rowOf[words.next()];
            if (counts) {
                row.count(field, place);
            }
        }
        if (counts) {
            lengths.get(field.ordinal()).add(length);
        }
    }

    /** The rows of a page's words, which is counted among the pages that have them. */
    private TermRow[] rowsOf(PageTerms page) {
        String[] words = page.eachWord();
        String[] terms = null;
        TermRow[] rowOf = new TermRow[words.length];
        for (int i = 0; i < words.length; i++) {
            WordRow word = byWord.get(words[i]);
            if (word == null) {
                terms = terms == null ? page.eachTerm() : terms;
                word = addRow(words[i], terms[i]);
            }
            word.pages++;
            rowOf[i] = word.row;
        }
        return rowOf;
    }

    private WordRow addRow(String word, String term) {
        TermRow row = rows.computeIfAbsent(term, TermRow::new);
        row.addWord(word);
        WordRow added = new WordRow(row);
        byWord.put(word, added);
        return added;
    }
}
