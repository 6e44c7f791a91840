package org.alongside.content.planner;

import java.util.List;
import org.alongside.content.yaml.YamlTree.Value;

/** Checks what the tests of rules name: questions, options, rows, computed values, flags and numbers. */
final class ConditionCheck {
    private final PlannerTrees planner;
    private final Names names;

    ConditionCheck(PlannerTrees planner, Names names) {
        this.planner = planner;
        this.names = names;
    }

    /** Checks every test below a value, where tests look at a plan. */
    void checkFacts(Value value) {
        if (isTest(value)) {
            checkFact(value);
        } else {
            value.children().forEach(this::checkFacts);
        }
    }

    /** Checks every test below a value, where tests look at these numbers only. */
    void checkNumbers(Value value, List<String> numbers) {
        if (!isTest(value)) {
            value.children().forEach(child -> checkNumbers(child, numbers));
        } else if (!value.at("on").text().equals("number")) {
            names.problem(value.at("on"), "a test here can only look at numbers. Write on: number.");
        } else {
            names.expect(value.at("id"), "number", numbers);
            names.expect(value.at("of"), "number", numbers);
        }
    }

    private static boolean isTest(Value value) {
        return value.at("on").isPresent() && value.at("op").isPresent();
    }

    private void checkFact(Value test) {
        Value id = test.at("id");
        switch (test.at("on").text()) {
            case "profile" -> names.expectProfileQuestion(id).ifPresent(question -> checkProfileTest(test, question));
            case "question" -> names.expect(id, "question", names.idsOf("questions"));
            case "computed" -> names.expect(id, "computed value", planner.part("flag_rules").at("computed").keys());
            case "flag" -> checkFlagTest(test);
            default -> names.problem(test.at("on"), "a test here cannot look at numbers. Write on: profile, question, computed or flag.");
        }
    }

    private void checkFlagTest(Value test) {
        names.expect(test.at("id"), "flag", names.idsOf("flags"));
        names.expectEach(test.at("value"), "level", names.idsOf(planner.part("flag_rules").at("level")));
    }

    private void checkProfileTest(Value test, Value question) {
        boolean grid = question.at("type").text().equals("grid");
        boolean looksAtGrid = test.at("row").isPresent() || test.at("rows").isPresent();
        if (looksAtGrid && !grid) {
            names.problem(test, "profile question \"" + question.at("id").text() + "\" is no grid, so it has no rows to test.");
        } else if (grid) {
            names.expect(test.at("row"), "row", names.idsOf(question.at("rows")));
        } else if (!question.at("type").text().equals("text")) {
            names.expectOptions(test.at("value"), question);
        }
    }
}
