package org.alongside.content.planner;

import org.alongside.content.yaml.YamlTree.Value;

/** Checks the flags: their ids, pages and thresholds. What their tests name is checked by {@link ConditionCheck}. */
final class FlagCheck {
    private final PlannerTrees planner;
    private final Names names;
    private final SourceCheck sources;

    FlagCheck(PlannerTrees planner, Names names, SourceCheck sources) {
        this.planner = planner;
        this.names = names;
        this.sources = sources;
    }

    void check() {
        names.expectOnce(planner.part("flags"), "flag");
        for (Value flag : planner.part("flags").items()) {
            names.expectPage(flag.at("guide"));
            sources.check(flag.at("source"));
            if (flag.at("high_at").node().asInt(0) < flag.at("watch_at").node().asInt(0)) {
                names.problem(flag.at("high_at"), "flag \"" + flag.at("id").text()
                    + "\" is high before it is watched. Make high_at at least as large as watch_at.");
            }
        }
    }
}
