package org.alongside.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code content/search.yaml} says about words. Published with the index, so that the browser treats a query as the
 * build treated the text.
 *
 * @param skip words that are not indexed in running text and never asked for
 * @param spelling beginnings of words, other spelling to ours: {@code organiz -> organis} covers "organization"
 * @param compounds ways of writing one idea, treated as one word; the first names it
 * @param synonyms words and phrases that people use for the same thing
 * @param weights how much a kind of page counts against others, in per cent; 100 unless said
 */
public record SearchSettings(List<String> skip, Map<String, String> spelling, List<List<String>> compounds,
                             List<List<String>> synonyms, Map<String, Integer> weights) {
    public SearchSettings {
        skip = List.copyOf(skip);
        spelling = new TreeMap<>(spelling);
        compounds = compounds.stream().map(List::copyOf).toList();
        synonyms = synonyms.stream().map(List::copyOf).toList();
        weights = new TreeMap<>(weights);
    }

    /** Settings that change nothing: every word is indexed as it stands. */
    public static SearchSettings none() {
        return new SearchSettings(List.of(), Map.of(), List.of(), List.of(), Map.of());
    }

    /** Reads the parsed YAML, which has passed search.schema.json; absent keys are empty. */
    @SuppressWarnings("unchecked")
    public static SearchSettings from(Map<String, ?> tree) {
        return new SearchSettings(
            (List<String>) orEmpty(tree.get("skip"), List.of()),
            (Map<String, String>) orEmpty(tree.get("spelling"), Map.of()),
            (List<List<String>>) orEmpty(tree.get("compounds"), List.of()),
            (List<List<String>>) orEmpty(tree.get("synonyms"), List.of()),
            (Map<String, Integer>) orEmpty(tree.get("weights"), Map.of()));
    }

    /** Faults that a schema cannot see, as sentences for an editor; empty when there are none. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        spelling.values().stream().filter(ours -> spelling.keySet().stream().anyMatch(ours::startsWith)).forEach(ours ->
            problems.add("spelling: \"" + ours + "\" would be respelled again. Its value must not begin with another key."));
        Map<String, String> groups = new HashMap<>();
        for (List<String> group : compounds) {
            for (String spelling : group) {
                String earlier = groups.put(spelling, group.get(0));
                if (earlier != null) {
                    problems.add("compounds: \"" + spelling + "\" stands in the group of \"" + earlier + "\" and in that of \""
                        + group.get(0) + "\". Keep it in one.");
                }
            }
        }
        return problems;
    }

    private static Object orEmpty(Object value, Object empty) {
        return value == null ? empty : value;
    }
}
