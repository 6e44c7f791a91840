package org.alongside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every word of the site, for mending misspelt ones. Split by length, because a misspelt word is about as long as the right
 * one: a browser fetches the few lengths it needs, and only when a word is not found.
 */
final class Vocabulary {
    private static final int ENOUGH = 6_000;
    private static final int SHORTEST = 3;

    private final SortedMap<Integer, SortedMap<String, Integer>> byLength = new TreeMap<>();

    /** @param pagesWith each word with the number of pages that have it */
    Vocabulary(Map<String, Integer> pagesWith, Set<String> skipped) {
        pagesWith.forEach((word, count) -> {
            if (!skipped.contains(word) && word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
                byLength.computeIfAbsent(word.length(), length -> new TreeMap<>()).put(word, count);
            }
        });
    }

    /** Writes the files; gives for each {@code [shortest, longest, hash]}. */
    List<List<Object>> write(HashedFiles files) {
        List<List<Object>> written = new ArrayList<>();
        SortedMap<String, Integer> group = new TreeMap<>();
        int shortest = 0;
        for (int length : byLength.keySet()) {
            shortest = group.isEmpty() ? length : shortest;
            group.putAll(byLength.get(length));
            if (size(group) >= ENOUGH || length == byLength.lastKey()) {
                written.add(List.of(shortest, length, files.add("vocabulary", HashedFiles.json(content(group)))));
                group = new TreeMap<>();
            }
        }
        return written;
    }

    /** Words in order, each as the number of letters it shares with the one before and the rest; how common each is, 0 to 9. */
    private static Map<String, String> content(SortedMap<String, Integer> words) {
        StringBuilder list = new StringBuilder();
        StringBuilder common = new StringBuilder();
        String before = "";
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            int same = sharedLetters(before, word.getKey());
            list.append(list.isEmpty() ? "" : " ").append(Integer.toString(same, 36)).append(word.getKey().substring(same));
            common.append(Math.min(9, 31 - Integer.numberOfLeadingZeros(word.getValue())));
            before = word.getKey();
        }
        return new TreeMap<>(Map.of("words", list.toString(), "common", common.toString()));
    }

    private static int sharedLetters(String one, String other) {
        int same = 0;
        while (same < Math.min(35, Math.min(one.length(), other.length())) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int size(SortedMap<String, Integer> words) {
        return words.keySet().stream().mapToInt(word -> 4 + word.length() / 2).sum();
    }
}
