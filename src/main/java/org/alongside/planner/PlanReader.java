package org.alongside.planner;

import java.nio.file.Path;
import org.alongside.script.JsModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads plans with the browser's own module: what the page refuses is refused here. For one thread at a time. */
public final class PlanReader implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsModule module;
    private final JsModule.Data model;

    /** Why a text is no plan that this planner can read. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private Refused(String why) {
            super(why);
        }
    }

    /**
     * @param script    the module that reads plan files, {@code plan-file.js} under whatever name a site gives it
     * @param modelJson the planner's model, the content of {@code planner/model.json}
     */
    public PlanReader(Path script, String modelJson) {
        module = new JsModule(script);
        model = module.parse(modelJson);
    }

    /**
     * A plan as JSON, whole.
     *
     * @throws Refused with the end of a sentence that begins with the plan's name
     */
    public String read(String text) throws Refused {
        JsonNode read = JSON.readTree(module.call("readPlanText", model, module.parse(JSON.writeValueAsString(withFormat(text)))));
        if (read.has("refused")) {
            throw new Refused(why(read.get("refused").asString(), read.path("detail").asString("")));
        }
        return read.get("plan").toString();
    }

    // Other programs send the answers alone; a file that people keep always says what it is.
    private static String withFormat(String text) {
        try {
            return JSON.readTree(text) instanceof ObjectNode plan && !plan.has("format")
                ? JSON.writeValueAsString(JSON.createObjectNode().put("format", "alongside-plan").put("version", 1).setAll(plan)) : text;
        } catch (JacksonException e) {
            return text; // which the module refuses
        }
    }

    private static String why(String refused, String part) {
        return switch (refused) {
            case "too-long" -> "is far too long to be a plan.";
            case "not-json" -> "is not JSON. It may be cut short.";
            case "not-a-plan" -> "is not a plan from this planner.";
            case "newer" -> "comes from a newer version of the planner. Use that version of Alongside.";
            case "other-planner" -> "was made with another planner, whose questions are not the same.";
            default -> "is damaged: the part \"" + part + "\" is not what it should be.";
        };
    }

    @Override
    public void close() {
        module.close();
    }
}
