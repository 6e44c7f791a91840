package org.alongside.content.planner;

import java.util.List;
import org.alongside.content.yaml.YamlTree.Value;

/** Checks the scoring rules: that every score has a status, a band and a confidence, and that enough answers can be given. */
final class ScoringCheck {
    private final PlannerTrees planner;
    private final Names names;

    ScoringCheck(PlannerTrees planner, Names names) {
        this.planner = planner;
        this.names = names;
    }

    void check() {
        Value scoring = planner.part("scoring");
        Value perPrinciple = scoring.at("per_principle");
        names.expectProfileQuestion(scoring.at("due").at("profile"));
        expectOtherwiseLast(perPrinciple.at("status"));
        expectOtherwiseLast(perPrinciple.at("confidence"));
        names.expect(perPrinciple.at("score").at("only_when"), "status", names.idsOf(perPrinciple.at("status")));
        checkBands(scoring.at("bands"));
        checkPowerCheck(planner.part("power_check").at("needs"));
    }

    private void expectOtherwiseLast(Value rules) {
        List<Value> items = rules.items();
        if (!items.isEmpty() && !items.get(items.size() - 1).at("when").text().equals("otherwise")) {
            names.problem(items.get(items.size() - 1), "the last of these rules must always hold. Write when: otherwise.");
        }
    }

    private void checkBands(Value bands) {
        int least = -1;
        for (Value band : bands.items()) {
            int min = band.at("min").node().asInt(0);
            if (least == -1 && min != 0) {
                names.problem(band.at("min"), "the first band must start at 0, so that every score has a band.");
            } else if (min <= least) {
                names.problem(band.at("min"), "the bands must go up. Start this one above " + least + ".");
            }
            least = min;
        }
        names.expectOnce(bands, "band");
    }

    private void checkPowerCheck(Value needs) {
        long questions = planner.part("questions").items().stream()
            .filter(question -> question.at("power_check").node().asBoolean(false)).count();
        if (planner.part("questions").isPresent() && needs.node().asInt(0) > questions) {
            names.problem(needs, "the power check needs " + needs.node().asInt(0) + " answers, but the number of questions with "
                + "power_check: true is " + questions + ".");
        }
    }
}
