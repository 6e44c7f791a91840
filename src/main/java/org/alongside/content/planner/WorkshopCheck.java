package org.alongside.content.planner;

import org.alongside.content.yaml.YamlTree.Value;

/** Checks the choices of questions for workshops. */
final class WorkshopCheck {
    private final PlannerTrees planner;
    private final Names names;

    WorkshopCheck(PlannerTrees planner, Names names) {
        this.planner = planner;
        this.names = names;
    }

    void check() {
        Value sets = planner.part("question_sets");
        names.expectOnce(sets, "choice of questions");
        sets.items().forEach(set -> names.expectEach(set.at("questions"), "question", names.idsOf("questions")));
    }
}
