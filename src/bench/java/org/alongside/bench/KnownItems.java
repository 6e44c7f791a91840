package org.alongside.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.site.PublishedSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries whose answer is known, made from every title and heading of a built site: as they are, two or three words of them,
 * the same with one typing mistake, the same in other forms, and without hyphens. Always the same for the same site.
 */
final class KnownItems {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final int FEW = 3;
    private static final int SHORTEST_TO_CHANGE = 4;

    /** @param right the pages that have all words of the title or heading in one title or heading of theirs */
    record Query(String text, Set<String> right) {
    }

    private record Item(String url, String text, List<String> words, List<String> few) {
    }

    private final Random random = new Random(5);
    private final List<Item> items = new ArrayList<>();
    private final Map<String, List<Item>> byWord;

    KnownItems(PublishedSite site) {
        JsonNode base = json(site, "search/index.json");
        Set<String> skipped = base.get("settings").get("skip").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        base.get("pageFiles").forEach(hash -> addPage(json(site, "assets/search/page-" + hash.asString() + ".json"), skipped));
        byWord = items.stream().flatMap(item -> item.words().stream().distinct().map(word -> Map.entry(word, item)))
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Queries of each kind, at most so many. */
    Map<String, List<Query>> queries(int most) {
        List<Item> telling = new ArrayList<>(items.stream().filter(item -> item.few().size() > 1).toList());
        Collections.shuffle(telling, random);
        Map<String, Function<Item, String>> kinds = new LinkedHashMap<>();
        kinds.put("as it is", Item::text);
        kinds.put("two or three words", item -> String.join(" ", item.few()));
        kinds.put("one typing mistake", item -> mistyped(item.few()));
        kinds.put("other forms", item -> item.few().stream().map(KnownItems::otherForm).collect(Collectors.joining(" ")));
        kinds.put("without hyphens", item -> item.text().matches(".*\\p{L}-\\p{L}.*")
            ? item.text().replaceAll("(?<=\\p{L})-(?=\\p{L})", random.nextBoolean() ? " " : "") : "");
        Map<String, List<Query>> queries = new LinkedHashMap<>();
        kinds.forEach((kind, make) -> queries.put(kind, telling.stream().map(item -> new Query(make.apply(item), right(item.few())))
            .filter(query -> !query.text().isEmpty()).limit(most).toList()));
        return queries;
    }

    private void addPage(JsonNode page, Set<String> skipped) {
        Stream<String> headings = page.get("sections").valueStream().map(section -> section.get("heading").asString());
        Stream.concat(Stream.of(page.get("title").asString()), headings).forEach(text -> {
            List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
            List<String> few = words.stream().filter(word -> !skipped.contains(word) && !word.matches("\\d+")).limit(FEW).toList();
            // The number at the end of a generated title would give it away.
            items.add(new Item(page.get("url").asString(), text.replaceFirst(" \\d+$", ""), words, few));
        });
    }

    private Set<String> right(List<String> words) {
        return byWord.get(words.get(0)).stream().filter(item -> item.words().containsAll(words)).map(Item::url).collect(Collectors.toSet());
    }

    /** One letter dropped, changed, added or swapped with the next, anywhere in one of the longer words; empty when all are short. */
    private String mistyped(List<String> words) {
        List<Integer> longer = Stream.iterate(0, i -> i < words.size(), i -> i + 1).filter(i -> words.get(i).length() >= SHORTEST_TO_CHANGE).toList();
        if (longer.isEmpty()) {
            return "";
        }
        int which = longer.get(random.nextInt(longer.size()));
        StringBuilder word = new StringBuilder(words.get(which));
        int at = random.nextInt(word.length() - 1);
        char other = (char) ('a' + (word.charAt(at) - 'a' + 1 + random.nextInt(25) + 26) % 26);
        switch (random.nextInt(4)) {
            case 0 -> word.deleteCharAt(at);
            case 1 -> word.setCharAt(at, other);
            case 2 -> word.insert(at, other);
            default -> word.insert(at, word.charAt(at + 1)).deleteCharAt(at + 2);
        }
        List<String> typed = new ArrayList<>(words);
        typed.set(which, word.toString());
        return typed.equals(words) ? "" : String.join(" ", typed);
    }

    /** One and many, or "-ing" and "-ed". */
    private static String otherForm(String word) {
        if (word.length() < SHORTEST_TO_CHANGE || word.matches(".*(-.*|ss|eed|eing)")) {
            return word;
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1)
            : word.endsWith("ing") ? word.replaceFirst("ing$", "ed")
            : word.endsWith("ed") ? word.replaceFirst("ed$", "ing")
            : word.matches(".*[^aeiou]y") ? word.replaceFirst("y$", "ies") : word + "s";
    }

    private static JsonNode json(PublishedSite site, String path) {
        return JSON.readTree(site.text(path));
    }
}
