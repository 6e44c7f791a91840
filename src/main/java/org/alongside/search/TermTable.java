package org.alongside.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what Lunr's builder counts: how often each field of each section has each term, and how long the field is. */
final class TermTable {
    private static final Field[] FIELDS = Field.values();

    private final WordList words;
    private final Map<String, TermRow> rows = new HashMap<>();
    /** By the words' numbers: the row that a word counts for, how many pages have the word, and which was the last. */
    private final TermRow[] rowOf;
    private final int[] pagesOf;
    private final int[] lastPageOf;
    private final List<List<Integer>> lengths = new ArrayList<>();
    private int pages;
    private int sections;

    /** @param words the list by which the pages' words are numbered */
    TermTable(List<AnalysedPage> analysed, WordList words) {
        this.words = words;
        this.rowOf = new TermRow[words.size()];
        this.pagesOf = new int[words.size()];
        this.lastPageOf = new int[words.size()];
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
        Map<String, Integer> pagesWith = new HashMap<>();
        for (int word = 0; word < pagesOf.length; word++) {
            if (pagesOf[word] > 0) {
                pagesWith.put(words.get(word).text(), pagesOf[word]);
            }
        }
        return pagesWith;
    }

    private void add(AnalysedPage page) {
        Numbers places = new Numbers(page.terms().places());
        for (SearchDocument section : page.page().sections()) {
            for (Field field : FIELDS) {
                add(field, section.isOpening() || !field.onlyInOpening(), places);
            }
            sections++;
        }
        pages++;
    }

    private void add(Field field, boolean counts, Numbers places) {
        int place = field.onlyInOpening() ? pages : sections;
        int length = places.next();
        for (int i = 0; i < length; i++) {
            TermRow row = meet(places.next());
            if (counts) {
                row.count(field, place);
            }
        }
        if (counts) {
            lengths.get(field.ordinal()).add(length);
        }
    }

    /** Counts the page among those that have a word, and gives the word's row. */
    private TermRow meet(int word) {
        if (rowOf[word] == null) {
            rowOf[word] = rows.computeIfAbsent(words.get(word).term(), TermRow::new);
            rowOf[word].addWord(words.get(word).text());
        }
        if (lastPageOf[word] <= pages) {
            lastPageOf[word] = pages + 1;
            pagesOf[word]++;
        }
        return rowOf[word];
    }
}
