package org.alongside.content.planner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.content.Problems;
import org.alongside.content.yaml.YamlTree.Value;
import tools.jackson.databind.json.JsonMapper;

/**
 * A short mark of everything in a planner that can change a score: two planners with the same mark score every plan alike.
 * It covers ids, orders, weights, options, thresholds and rules, and leaves out words.
 *
 * @param hash the SHA-256 of that, in hexadecimal
 */
public record Fingerprint(String hash) {
    private static final Set<String> WORDS = Set.of("in_words", "label", "labels", "note", "show");

    /** The fingerprint of a planner with these principles and steps. */
    public static Fingerprint of(PlannerContent content, PlannerPages pages) {
        Map<String, Object> weighty = new TreeMap<>();
        weighty.put("principles", pages.principles());
        weighty.put("stages", pages.stages());
        weighty.put("scales", sorted(content.scales().entrySet().stream()
            .collect(TreeMap::new, (map, scale) -> map.put(scale.getKey(), outline(scale.getValue())), Map::putAll)));
        weighty.put("profile", content.profile().stream().map(Fingerprint::outline).toList());
        weighty.put("questions", content.questions().stream().map(Fingerprint::outline).toList());
        weighty.put("flags", content.flags().stream().map(Fingerprint::outline).toList());
        weighty.put("rules", sorted(content.rules()));
        return new Fingerprint(sha256(JsonMapper.shared().writeValueAsString(weighty)));
    }

    /** Reports when it is not the fingerprint that the model's version was given. */
    void check(PlannerTrees planner, Problems problems) {
        String version = planner.part("version").node().asString();
        Value committed = planner.part("fingerprints").at(version);
        if (!committed.isPresent()) {
            planner.part("fingerprints").problem("version " + version + " has no fingerprint. Add it: "
                + version + ": \"" + hash + "\".", problems);
        } else if (!committed.text().equals(hash)) {
            int next = Integer.parseInt(version) + 1;
            committed.problem("a rule, a weight or an option has changed since version " + version
                + " was given this fingerprint. Raise version to " + next + " and add " + next + ": \"" + hash + "\" here.", problems);
        }
    }

    private static Map<String, Object> outline(Scale scale) {
        return fields("values", scale.options().stream().map(Scale.Step::value).toList(),
            "extra", scale.extra().stream().map(extra -> extra.id() + " " + extra.onlyIf()).toList());
    }

    private static Map<String, Object> outline(ProfileQuestion question) {
        return fields("id", question.id(), "type", question.type(), "options_from", question.optionsFrom(),
            "options", question.options().stream().map(Option::id).toList(),
            "rows", question.rows().stream().map(Option::id).toList(),
            "scale", question.scale().stream().map(ProfileQuestion.Value::value).toList());
    }

    private static Map<String, Object> outline(Question question) {
        return fields("id", question.id(), "stage", question.stage(), "answer_scale", question.answerScale(),
            "na_allowed", question.naAllowed(), "primary", question.primary(), "weights", new TreeMap<>(question.weights()),
            "power_check", question.powerCheck());
    }

    private static Map<String, Object> outline(Flag flag) {
        return fields("id", flag.id(), "gate", sorted(flag.gate()), "signals", sorted(flag.signals()),
            "watch_at", flag.watchAt(), "high_at", flag.highAt());
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    /** A tree without words, its keys in alphabetical order. */
    private static Object sorted(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, value) -> {
                if (!WORDS.contains(key)) {
                    sorted.put((String) key, sorted(value));
                }
            });
            return sorted;
        } else if (tree instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(sorted(item)));
            return items;
        }
        return tree;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
