package org.alongside.changes;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.site.EnvironmentFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plans that show what a change does to scores: the site's own examples and every plan in files named beside them. */
final class PlanExamples {
    private final String model;
    private final Map<String, String> plans = new LinkedHashMap<>();

    /** @param model the id of the planner; plans of other planners are left out */
    PlanExamples(String model) {
        this.model = model;
    }

    /** Adds every plan in a JSON file, which is the file itself or what is in its lists; false when there is none. */
    boolean add(String file, byte[] json) {
        try {
            return collect(file, JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw new EnvironmentFault("The file " + file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Each plan as JSON, by a name for it. */
    Map<String, String> byName() {
        return plans;
    }

    private boolean collect(String file, JsonNode node) {
        if (node.has("answers") && node.has("profile")) {
            boolean ours = node.at("/model/id").asString(model).equals(model);
            if (ours) {
                plans.put(name(file, node), node.toString());
            }
            return ours;
        }
        boolean any = false;
        for (JsonNode part : node) {
            any |= collect(file, part);
        }
        return any;
    }

    private static String name(String file, JsonNode plan) {
        return plan.path("id").asString(file.substring(file.lastIndexOf('/') + 1).replace(".json", ""));
    }
}
