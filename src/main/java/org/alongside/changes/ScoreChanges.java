package org.alongside.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.content.Problems;
import org.alongside.planner.Scoring;
import org.alongside.script.ScriptFault;
import org.alongside.site.Assets;
import org.alongside.site.UnpackedScripts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores plans with the rules and scripts of before and of now. */
final class ScoreChanges {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** How many differences of one plan are told; the first say enough. */
    private static final int TOLD = 6;

    private final Map<String, String> plans;
    private final Map<String, String> changed = new LinkedHashMap<>();

    /** @param plans plans as JSON, by a name for each */
    ScoreChanges(Snapshot before, Snapshot after, Map<String, String> plans) {
        this.plans = plans;
        Map<String, JsonNode> earlier = scores(before);
        Map<String, JsonNode> now = scores(after);
        plans.keySet().forEach(plan -> {
            String differences = differences(leaves(earlier.get(plan)), leaves(now.get(plan)));
            if (!differences.isEmpty()) {
                changed.put(plan, differences);
            }
        });
    }

    List<String> inWords() {
        if (plans.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(counted(plans.size()) + " scored with the rules of before and of now: "
            + (changed.isEmpty() ? "every score is the same." : counted(changed.size()) + (changed.size() == 1 ? " scores" : " score") + " otherwise.")));
        changed.forEach((plan, differences) -> lines.add(plan + ": " + differences));
        return lines;
    }

    /** Reports scores that change although the content's rules are the same: the scripts count otherwise. */
    void check(Snapshot before, Snapshot after, Problems problems) {
        int version = after.knowledge().planner().version();
        if (!changed.isEmpty() && version == before.knowledge().planner().version()) {
            problems.add("content/planner/model.yaml", 0, counted(changed.size()) + " would score otherwise than before, and the model is still"
                + " version " + version + ". People could not tell why their result changed: raise version to " + (version + 1) + ".");
        }
    }

    private Map<String, JsonNode> scores(Snapshot snapshot) {
        try (UnpackedScripts scripts = new UnpackedScripts(new Assets(snapshot.source().assets()), "js/planner/");
             Scoring scoring = new Scoring(scripts.folder().resolve("score.js"), snapshot.model())) {
            return plans.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, plan -> score(scoring, plan.getValue())));
        }
    }

    /** A plan that cannot be scored has what the script says about it in the place of a score. */
    private static JsonNode score(Scoring scoring, String plan) {
        try {
            return JSON.readTree(scoring.score(plan));
        } catch (ScriptFault fault) {
            return JSON.createObjectNode().put("fault", fault.getMessage());
        }
    }

    private static String differences(Map<String, String> before, Map<String, String> now) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        List<String> told = names.stream().filter(name -> !before.getOrDefault(name, "none").equals(now.getOrDefault(name, "none")))
            .map(name -> name + " " + now.getOrDefault(name, "none") + ", was " + before.getOrDefault(name, "none")).toList();
        String rest = told.size() > TOLD ? "; and " + (told.size() - TOLD) + " more" : "";
        return String.join("; ", told.subList(0, Math.min(TOLD, told.size()))) + rest;
    }

    /** Every value of a result by the way to it, such as {@code assets score}, without the sums behind it; lists as one value. */
    private static Map<String, String> leaves(JsonNode result) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect("", result, leaves);
        leaves.keySet().removeIf(way -> way.contains(" weights "));
        return leaves;
    }

    private static void collect(String way, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            String above = way.equals(" principles") ? "" : way;
            node.properties().forEach(part -> collect(above + " " + part.getKey(), part.getValue(), leaves));
        } else {
            leaves.put(way.strip(), node.isNull() ? "none" : node.isValueNode() ? node.asString() : inOrder(node));
        }
    }

    /** The list of next steps as the questions it names. */
    private static String inOrder(JsonNode list) {
        return list.valueStream().map(item -> item.path("question").asString(item.toString())).collect(Collectors.joining(", "));
    }

    private static String counted(int plans) {
        return plans + (plans == 1 ? " plan" : " plans");
    }
}
