package org.alongside.planner;

import java.nio.file.Path;
import java.util.List;
import org.alongside.script.JsModule;

/** Scores plans with the browser's own module. Plans and results are JSON texts. For one thread at a time. */
public final class Scoring implements AutoCloseable {
    private final JsModule module;
    private final JsModule.Data model;

    /**
     * @param script    the scoring module, {@code score.js} under whatever name a site gives it
     * @param modelJson the planner's model, the content of {@code planner/model.json}
     */
    public Scoring(Path script, String modelJson) {
        module = new JsModule(script);
        model = module.parse(modelJson);
    }

    /** One plan's score. */
    public String score(String plan) {
        return module.call("score", model, module.parse(plan));
    }

    /** Two groups of plans compared; each plan a JSON text. */
    public String compare(List<String> first, List<String> second) {
        return module.call("compare", model, plans(first), plans(second));
    }

    /** Every pair of respondent groups that has plans, compared: {@code {"pairs":[…]}}. */
    public String compareGroups(List<String> plans) {
        return module.call("compareGroups", model, plans(plans));
    }

    /** A plan compared with an earlier one of the same project. */
    public String progress(String before, String after) {
        return module.call("progress", model, module.parse(before), module.parse(after));
    }

    @Override
    public void close() {
        module.close();
    }

    private JsModule.Data plans(List<String> plans) {
        return module.parse("[" + String.join(",", plans) + "]");
    }
}
