package org.alongside.content.planner;

import java.util.List;
import org.alongside.content.yaml.YamlTree.Value;

/** Checks the verdict, the modes, the matrix and the kinds between organisations: that what they give has a name. */
final class VerdictCheck {
    private final PlannerTrees planner;
    private final Names names;

    VerdictCheck(PlannerTrees planner, Names names) {
        this.planner = planner;
        this.names = names;
    }

    void check() {
        checkVerdict(planner.part("verdict"));
        checkMode(planner.part("mode"));
        checkMatrix(planner.part("matrix"));
        checkOrganisations(planner.part("inter_organisational"));
    }

    private void checkVerdict(Value verdict) {
        List<String> labelled = verdict.at("labels").keys();
        names.expectProfileQuestion(verdict.at("levels").at("profile"));
        verdict.at("rules").items().forEach(rule -> names.expect(rule.at("result"), "label", labelled));
        verdict.at("cross_check").items().forEach(rule -> names.expect(rule.at("then").at("downgrade_to"), "label", labelled));
    }

    private void checkMode(Value mode) {
        List<String> modes = names.idsOf(mode.at("rules"));
        names.expectOnce(mode.at("rules"), "mode");
        names.expectEach(mode.at("present"), "mode", modes);
        names.expectEach(mode.at("reach").at("for"), "mode", modes);
    }

    private void checkMatrix(Value matrix) {
        List<String> cells = matrix.at("cells").keys();
        List<String> states = matrix.at("labels").at("states").keys();
        matrix.at("axes").children().forEach(axis -> axis.children().forEach(side -> names.expectEach(side, "cell", cells)));
        matrix.at("cells").children().forEach(rules ->
            rules.items().forEach(rule -> names.expect(rule.at("state"), "state", states)));
        names.expect(matrix.at("otherwise"), "state", states);
        for (Value part : List.of(matrix.at("downgraded"), matrix.at("unknown"), matrix.at("headline"))) {
            names.expectEach(part.at("cells"), "cell", cells);
            names.expectEach(part.at("first_of"), "cell", cells);
            names.expect(part.at("state"), "state", states);
            names.expect(part.at("instead_of"), "state", states);
        }
    }

    private void checkOrganisations(Value organisations) {
        List<String> labelled = organisations.at("labels").keys();
        organisations.at("kinds").children().forEach(kinds -> names.expectEach(kinds, "label", labelled));
        names.expectProfileQuestion(organisations.at("levels").at("profile"));
        names.expectProfileQuestion(organisations.at("profile")).ifPresent(question -> {
            List<String> options = names.optionsOf(question);
            for (String option : organisations.at("kinds").keys()) {
                if (!options.contains(option)) {
                    names.problem(organisations.at("kinds").at(option), "option \"" + option + "\" does not exist. Known options: "
                        + String.join(", ", options) + ".");
                }
            }
        });
    }
}
