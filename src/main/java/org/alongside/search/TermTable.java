package org.alongside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what Lunr's builder counts: how often each field of each section has each term, and how long the field is. */
final class TermTable {
    private final Map<String, TermRow> rows = new HashMap<>();
    private final Map<String, TermRow> byWord = new HashMap<>();
    private final List<List<Integer>> lengths = new ArrayList<>();
    private int pages;
    private int sections;

    TermTable(List<AnalysedPage> analysed) {
        for (int i = 0; i < Field.values().length; i++) {
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

    private void add(AnalysedPage page) {
        TermRow[] rowOf = rowsOf(page.terms());
        boolean opening = true;
        for (List<int[]> fields : page.terms().sections()) {
            for (Field field : Field.values()) {
                if (opening || !field.onlyInOpening()) {
                    add(field, fields.get(field.ordinal()), rowOf);
                }
            }
            opening = false;
            sections++;
        }
        pages++;
    }

    private void add(Field field, int[] words, TermRow[] rowOf) {
        int place = field.onlyInOpening() ? pages : sections;
        for (int word : words) {
            rowOf[word].count(field, place);
        }
        lengths.get(field.ordinal()).add(words.length);
    }

    /** The rows of a page's words. */
    private TermRow[] rowsOf(PageTerms page) {
        String[] words = page.eachWord();
        TermRow[] rowOf = new TermRow[words.length];
        Arrays.setAll(rowOf, word -> byWord.get(words[word]));
        if (Arrays.asList(rowOf).contains(null)) {
            String[] terms = page.eachTerm();
            Arrays.setAll(rowOf, word -> rowOf[word] != null ? rowOf[word] : addRow(words[word], terms[word]));
        }
        return rowOf;
    }

    private TermRow addRow(String word, String term) {
        TermRow row = rows.computeIfAbsent(term, TermRow::new);
        row.addWord(word);
        byWord.put(word, row);
        return row;
    }
}
