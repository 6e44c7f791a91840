package org.alongside.content.planner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.content.yaml.YamlTree;
import org.alongside.content.yaml.YamlTree.Value;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The planner's files as trees, addressed by the parts in them: {@code part("questions")} wherever that stands. */
final class PlannerTrees {
    private static final Map<String, PlannerFile> PARTS = parts();
    private static final List<String> RULES = List.of("scoring", "power_check", "verdict", "mode", "matrix",
        "inter_organisational", "flag_rules", "recommendations", "comparison", "over_time");
    private static final ObjectMapper JSON = JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();

    private final Map<PlannerFile, YamlTree> trees;

    PlannerTrees(Map<PlannerFile, YamlTree> trees) {
        this.trees = trees;
    }

    /** A part by its name; missing when its file or its lines are. */
    Value part(String name) {
        PlannerFile file = PARTS.get(name);
        YamlTree tree = trees.getOrDefault(file, new YamlTree(file.path(), JsonNodeFactory.instance.missingNode(), Map.of()));
        return tree.value().at(name);
    }

    /** Whether every file that the planner needs could be read. */
    boolean isWhole() {
        return Stream.of(PlannerFile.values()).allMatch(file -> trees.containsKey(file) || !file.isNeeded());
    }

    /** The parts that hold rules and are there, in the order of the published model. */
    List<String> rules() {
        return RULES.stream().filter(name -> part(name).isPresent()).toList();
    }

    /** The typed content; only to be asked for when the trees have the right shape. */
    PlannerContent content() {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules().forEach(name -> rules.put(name, frozen(as(name, new TypeReference<Object>() { }))));
        return new PlannerContent(part("model").text(), part("version").node().intValue(), part("provenance").text(),
            as("retired", new TypeReference<List<RetiredQuestion>>() { }),
            as("scales", new TypeReference<LinkedHashMap<String, Scale>>() { }),
            as("profile", new TypeReference<List<ProfileQuestion>>() { }),
            as("questions", new TypeReference<List<Question>>() { }),
            as("flags", new TypeReference<List<Flag>>() { }), rules,
            part("question_sets").isPresent() ? as("question_sets", new TypeReference<List<QuestionSet>>() { }) : List.of());
    }

    private static Object frozen(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, frozen(value)));
            return Collections.unmodifiableMap(copy);
        }
        return tree instanceof List<?> list ? list.stream().map(PlannerTrees::frozen).toList() : tree;
    }

    private <T> T as(String part, TypeReference<T> type) {
        return JSON.convertValue(part(part).node(), type);
    }

    private static Map<String, PlannerFile> parts() {
        Map<String, PlannerFile> parts = new LinkedHashMap<>();
        List.of("model", "version", "provenance", "fingerprints", "retired").forEach(part -> parts.put(part, PlannerFile.MODEL));
        parts.put("scales", PlannerFile.SCALES);
        parts.put("profile", PlannerFile.PROFILE);
        parts.put("questions", PlannerFile.QUESTIONS);
        List.of("scoring", "power_check").forEach(part -> parts.put(part, PlannerFile.SCORING));
        parts.put("verdict", PlannerFile.VERDICT);
        parts.put("mode", PlannerFile.MODE);
        parts.put("matrix", PlannerFile.MATRIX);
        parts.put("inter_organisational", PlannerFile.ORGANISATIONS);
        List.of("flags", "flag_rules").forEach(part -> parts.put(part, PlannerFile.FLAGS));
        List.of("recommendations", "comparison", "over_time").forEach(part -> parts.put(part, PlannerFile.ADVICE));
        parts.put("question_sets", PlannerFile.WORKSHOP);
        return parts;
    }
}
