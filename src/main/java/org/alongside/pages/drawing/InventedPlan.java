package org.alongside.pages.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.site.Assets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan file that ships among the assets, as far as a picture needs it: the project's name and its answers with a value. */
record InventedPlan(String name, Map<String, Integer> answers) {

    /** The plan in an asset; an empty plan when the asset has no name. */
    static InventedPlan of(String asset, Assets assets) {
        if (asset.isEmpty()) {
            return new InventedPlan("", Map.of());
        }
        JsonNode plan = JsonMapper.builder().build().readTree(assets.text(asset));
        Map<String, Integer> answers = new HashMap<>();
        plan.path("answers").propertyStream().filter(answer -> answer.getValue().isInt())
            .forEach(answer -> answers.put(answer.getKey(), answer.getValue().asInt()));
        return new InventedPlan(plan.path("profile").path("project_name").asString(), answers);
    }

    Optional<Integer> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }
}
