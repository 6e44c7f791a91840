package org.alongside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Splits the terms by their first letters into shards of a size worth fetching: as few letters as will do, so a small site
 * has one shard and a large one hundreds. A term lives in the shard with the longest beginning that it starts with. A
 * change on one page can only move terms near its own words, so most shards keep their names.
 */
final class ShardTree {
    private static final int ENOUGH = 16_000;
    private static final int TOO_SMALL = 1_500;

    private final SortedMap<String, List<TermRow>> shards = new TreeMap<>();

    ShardTree(List<TermRow> rows) {
        split("", rows);
    }

    /** Beginning of the terms to the rows, both in order. */
    SortedMap<String, List<TermRow>> shards() {
        return shards;
    }

    private void split(String beginning, List<TermRow> rows) {
        if (size(rows) <= ENOUGH) {
            shards.put(beginning, rows);
            return;
        }
        List<TermRow> rest = new ArrayList<>();
        byNextLetter(beginning, rows).forEach((longer, group) -> {
            if (longer.equals(beginning) || size(group) < TOO_SMALL) {
                rest.addAll(group);
            } else {
                split(longer, group);
            }
        });
        shards.put(beginning, rest);
    }

    private static SortedMap<String, List<TermRow>> byNextLetter(String beginning, List<TermRow> rows) {
        int length = beginning.length();
        return rows.stream().collect(Collectors.groupingBy(
            row -> row.term().substring(0, next(row.term(), length)), TreeMap::new, Collectors.toList()));
    }

    private static int next(String term, int length) {
        return length >= term.length() ? length : length + Character.charCount(term.codePointAt(length));
    }

    private static int size(List<TermRow> rows) {
        return rows.stream().mapToInt(TermRow::size).sum();
    }
}
