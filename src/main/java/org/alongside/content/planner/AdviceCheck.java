package org.alongside.content.planner;

import java.util.List;
import org.alongside.content.yaml.YamlTree.Value;

/** Checks the next steps and the two comparisons. */
final class AdviceCheck {
    private final PlannerTrees planner;
    private final Names names;

    AdviceCheck(PlannerTrees planner, Names names) {
        this.planner = planner;
        this.names = names;
    }

    void check() {
        checkFlagPoints(planner.part("recommendations").at("priority").at("flags"));
        Value comparison = planner.part("comparison");
        Value groups = comparison.at("groups");
        names.expectProfileQuestion(groups.at("profile"))
            .ifPresent(question -> names.expectOptions(groups.at("order"), question));
        names.expectEach(comparison.at("talk_first"), "finding", names.idsOf(comparison.at("findings")));
    }

    private void checkFlagPoints(Value points) {
        List<String> levels = names.idsOf(planner.part("flag_rules").at("level"));
        for (String level : levels) {
            if (points.isPresent() && !points.keys().contains(level)) {
                names.problem(points, "a flag's level \"" + level + "\" adds nothing to the priority. Say how much, such as "
                    + level + ": 100, or 0.");
            }
        }
    }
}
