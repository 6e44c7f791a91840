package org.alongside.content.planner;

import java.util.List;
import org.alongside.content.Problems;

/** Checks that the planner's files make sense together: that whatever one names, another has. */
final class PlannerCheck {
    private final PlannerTrees planner;
    private final PlannerPages pages;
    private final Problems problems;

    PlannerCheck(PlannerTrees planner, PlannerPages pages, Problems problems) {
        this.planner = planner;
        this.pages = pages;
        this.problems = problems;
    }

    void check() {
        Names names = new Names(planner, pages, problems);
        SourceCheck sources = new SourceCheck(pages, problems);
        new QuestionCheck(planner, names, sources).check();
        new ProfileCheck(planner, names, sources).check();
        new FlagCheck(planner, names, sources).check();
        new ScoringCheck(planner, names).check();
        new VerdictCheck(planner, names).check();
        new AdviceCheck(planner, names).check();
        new WorkshopCheck(planner, names).check();
        ConditionCheck conditions = new ConditionCheck(planner, names);
        List.of("verdict", "mode", "matrix", "flags", "flag_rules").forEach(part -> conditions.checkFacts(planner.part(part)));
        conditions.checkNumbers(planner.part("scoring"), List.of("total", "not_applicable", "applicable", "answered", "points"));
        conditions.checkNumbers(planner.part("comparison").at("findings"), List.of("distance", "highest_mean", "lowest_mean",
            "groups_with_answers", "silent_members", "silent_dont_know"));
        conditions.checkNumbers(planner.part("comparison").at("principle"), List.of("distance"));
        conditions.checkNumbers(planner.part("over_time"), List.of("change"));
    }
}
