package org.alongside.content.planner;

import java.util.List;
import org.alongside.content.yaml.YamlTree.Value;

/** Checks the checklist's questions: their ids, weights, steps, scales and pages. */
final class QuestionCheck {
    private final PlannerTrees planner;
    private final Names names;
    private final SourceCheck sources;
    private final List<String> retired;
    private final List<String> scales;

    QuestionCheck(PlannerTrees planner, Names names, SourceCheck sources) {
        this.planner = planner;
        this.names = names;
        this.sources = sources;
        this.retired = names.idsOf("retired");
        this.scales = planner.part("scales").keys();
    }

    void check() {
        names.expectOnce(planner.part("questions"), "question");
        planner.part("questions").items().forEach(this::check);
    }

    private void check(Value question) {
        Value id = question.at("id");
        if (retired.contains(id.text())) {
            names.problem(id, "question \"" + id.text()
                + "\" was retired, and old plans hold its answers. Give the new question another id.");
        }
        names.expect(question.at("stage"), "stage", names.stages());
        names.expect(question.at("answer_scale"), "scale", scales);
        names.expect(question.at("primary"), "principle", names.principles());
        checkWeights(question, id.text());
        names.expectPage(question.at("guide"));
        names.expectPage(question.at("case"));
        sources.check(question.at("source"));
    }

    private void checkWeights(Value question, String id) {
        Value weights = question.at("weights");
        String primary = question.at("primary").text();
        boolean known = names.principles().contains(primary);
        if (weights.keys().isEmpty()) {
            String example = known ? primary : names.principles().stream().findFirst().orElse("id-of-a-principle");
            names.problem(weights.isPresent() ? weights : question.at("id"),
                "question \"" + id + "\" has no weight. Give it at least one, such as {" + example + ": 2}.");
        } else if (known && names.principles().containsAll(weights.keys()) && !weights.keys().contains(primary)) {
            names.problem(weights, "question \"" + id + "\" has no weight for its primary principle. Add one, such as "
                + primary + ": 2.");
        }
        for (String principle : weights.keys()) {
            if (!names.principles().contains(principle)) {
                names.problem(weights.at(principle), "question \"" + id + "\" has a weight for principle \"" + principle
                    + "\", which does not exist. " + (names.principles().isEmpty() ? "There are no principles yet."
                        : "Known principles: " + String.join(", ", names.principles()) + "."));
            }
        }
    }
}
