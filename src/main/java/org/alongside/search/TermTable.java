package org.alongside.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what Lunr's builder counts: how often each field of each section has each term, and how long the field is. */
final class TermTable {
    private final SortedMap<String, TermRow> rows = new TreeMap<>();
    private final List<List<Integer>> lengths = new ArrayList<>();
    private int pages;
    private int sections;

    TermTable(List<AnalysedPage> analysed) {
        for (int i = 0; i < Field.values().length; i++) {
            lengths.add(new ArrayList<>());
        }
        analysed.forEach(this::add);
    }

    Collection<TermRow> rows() {
        return rows.values();
    }

    /** For each field the number of its terms in each section, or in each page for a field that only openings have. */
    List<List<Integer>> lengths() {
        return lengths;
    }

    private void add(AnalysedPage page) {
        for (List<String> fields : page.terms().sections()) {
            boolean opening = fields == page.terms().sections().get(0);
            for (Field field : Field.values()) {
                if (opening || !field.onlyInOpening()) {
                    add(page, field, fields.get(field.ordinal()));
                }
            }
            sections++;
        }
        pages++;
    }

    private void add(AnalysedPage page, Field field, String text) {
        int place = field.onlyInOpening() ? pages : sections;
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        for (String word : words) {
            TermRow row = rows.computeIfAbsent(page.terms().terms().get(word), TermRow::new);
            row.addWord(word);
            row.count(field, place);
        }
        lengths.get(field.ordinal()).add(words.length);
    }
}
