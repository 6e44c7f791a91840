package org.alongside.command;

import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results of the scoring module as a few plain lines for a terminal. */
final class ResultText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResultText() {
    }

    static String ofScore(String json) {
        JsonNode result = JSON.readTree(json);
        StringJoiner lines = new StringJoiner("\n");
        if (result.path("verdict").isObject()) {
            lines.add("verdict: " + result.at("/verdict/result").asString());
        }
        for (Map.Entry<String, JsonNode> principle : result.get("principles").properties()) {
            JsonNode score = principle.getValue().get("score");
            lines.add(principle.getKey() + ": " + (score.isNull() ? principle.getValue().get("status").asString() : score.asString()));
        }
        lines.add("overall: " + value(result.get("overall")) + ", lowest: " + value(result.get("lowest")));
        result.get("flags").properties().forEach(flag -> lines.add("flag: " + flag.getKey() + " " + flag.getValue().get("level").asString()));
        result.get("recommendations").forEach(next -> lines.add("next: " + next.get("question").asString()));
        return lines.toString();
    }

    static String ofComparison(String json) {
        StringJoiner lines = new StringJoiner("\n").setEmptyValue("There are no two groups to compare: no plan says who filled it in, or all say the same.");
        for (JsonNode pair : JSON.readTree(json).get("pairs")) {
            lines.add(pair.get("first").asString() + " and " + pair.get("second").asString() + ": alignment "
                + value(pair.get("alignment")) + " over " + pair.get("compared").asString() + " questions");
            for (JsonNode question : pair.get("questions")) {
                if (!question.get("finding").isNull()) {
                    lines.add("  " + question.get("question").asString() + ": " + question.get("finding").asString()
                        + ", gap " + value(question.get("gap")));
                }
            }
        }
        return lines.toString();
    }

    static String ofProgress(String json) {
        JsonNode result = JSON.readTree(json);
        StringJoiner lines = new StringJoiner("\n");
        lines.add(result.get("matched_questions").asString() + " questions compared");
        for (Map.Entry<String, JsonNode> principle : result.get("principles").properties()) {
            if (!principle.getValue().isNull()) {
                lines.add(principle.getKey() + ": " + value(principle.getValue().get("before")) + " to "
                    + value(principle.getValue().get("after")) + ", " + value(principle.getValue().get("word")));
            }
        }
        return lines.toString();
    }

    private static String value(JsonNode node) {
        return node == null || node.isNull() ? "none" : node.asString();
    }
}
