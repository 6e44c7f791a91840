package org.alongside.content.planner;

import org.alongside.content.yaml.YamlTree.Value;

/** Checks the questions about the project: that ids, options and rows are there once. */
final class ProfileCheck {
    private final PlannerTrees planner;
    private final Names names;
    private final SourceCheck sources;

    ProfileCheck(PlannerTrees planner, Names names, SourceCheck sources) {
        this.planner = planner;
        this.names = names;
        this.sources = sources;
    }

    void check() {
        names.expectOnce(planner.part("profile"), "profile question");
        for (Value question : planner.part("profile").items()) {
            names.expectOnce(question.at("options"), "option");
            names.expectOnce(question.at("rows"), "row");
            sources.check(question.at("source"));
        }
    }
}
