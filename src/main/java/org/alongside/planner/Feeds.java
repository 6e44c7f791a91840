package org.alongside.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.content.planner.Flag;
import org.alongside.content.planner.PlannerContent;
import org.alongside.content.planner.Question;

/** Works out what an answer feeds: the flags whose tests look at it, then the parts of the result that do. */
final class Feeds {
    private static final List<String> PARTS = List.of("verdict", "mode", "matrix", "inter_organisational", "comparison", "scoring");

    private final PlannerContent content;

    Feeds(PlannerContent content) {
        this.content = content;
    }

    /** The flags that a checklist question feeds, and {@code verdict} when it counts in the power check. */
    List<String> ofQuestion(Question question) {
        List<String> feeds = flagsOn("question", question.id());
        if (question.powerCheck() && content.rules().containsKey("verdict")) {
            feeds.add("verdict");
        }
        return feeds;
    }

    /** The flags and the parts of the result that a profile question feeds. */
    List<String> ofProfileQuestion(String id) {
        List<String> feeds = flagsOn("profile", id);
        PARTS.stream().filter(part -> looksAt(content.rules().get(part), "profile", id)).forEach(feeds::add);
        return feeds;
    }

    private List<String> flagsOn(String on, String id) {
        return new ArrayList<>(content.flags().stream()
            .filter(flag -> looksAt(flag.gate(), on, id) || looksAt(flag.signals(), on, id)).map(Flag::id).toList());
    }

    private boolean looksAt(Object tree, String on, String id) {
        if (tree instanceof List<?> list) {
            return list.stream().anyMatch(item -> looksAt(item, on, id));
        } else if (tree instanceof Map<?, ?> map) {
            return on.equals(map.get("on")) && id.equals(map.get("id")) || id.equals(map.get(on))
                || "computed".equals(map.get("on")) && looksAt(definition(map.get("id")), on, id)
                || map.values().stream().anyMatch(value -> looksAt(value, on, id));
        }
        return false;
    }

    /** The condition behind a computed value; null when it is taken from the result. */
    private Object definition(Object computed) {
        Map<?, ?> definitions = (Map<?, ?>) ((Map<?, ?>) content.rules().get("flag_rules")).get("computed");
        return ((Map<?, ?>) definitions.get(computed)).get("when");
    }
}
