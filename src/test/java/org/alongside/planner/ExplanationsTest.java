package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.alongside.script.JsModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every number can be opened to see what made it. */
class ExplanationsTest {
    private static final String PLAN = PlannerFixtures.quoted("""
        {'profile': {'role': 'staff', 'step': 'do', 'decides': {'money': 2, 'rules': 2}},
         'answers': {'plan-voice': 2, 'plan-trust': 3, 'do-fairness': 1, 'do-skill': 'dk', 'review-care': 1}}""");
    private static JsModule module;
    private static JsModule.Data model;
    private static JsModule.Data plan;

    @BeforeAll
    static void start() {
        module = new JsModule(PlannerFixtures.SCRIPT);
        model = module.parse(PlannerFixtures.jsonOf(PlannerFixtures.fivePrinciples()));
        plan = module.parse(PLAN);
    }

    @AfterAll
    static void stop() {
        module.close();
    }

    @Test
    void namesTheAnswersBehindAPrinciple() {
        assertEquals(PlannerFixtures.json("""
            {"score": 42, "status": "known", "band": "low", "confidence": "sure", "completeness": 100,
             "weights": {"total": 3, "not_applicable": 0, "answered": 3, "points": 5},
             "answers": [
              {"question": "plan-voice", "state": "answered", "value": 2, "points": 1, "most": 4, "due": true, "weight": 1},
              {"question": "plan-trust", "state": "answered", "value": 3, "points": 2, "most": 4, "due": true, "weight": 2}]}"""),
            explain("explainPrinciple", "trust"));
    }

    @Test
    void namesTheAnswersBehindAStep() {
        assertEquals(PlannerFixtures.json("""
            {"score": 0, "answers": [
              {"question": "do-fairness", "state": "answered", "value": 1, "points": 0, "most": 4, "due": true, "weight": 3},
              {"question": "do-skill", "state": "dk", "value": null, "points": null, "most": 4, "due": true, "weight": 1}]}"""),
            explain("explainStage", "do"));
    }

    @Test
    void namesTheAnswersBehindThePowerCheck() {
        assertEquals(PlannerFixtures.json("""
            {"score": 25, "answered": 1, "needs": 1, "answers": [
              {"question": "plan-voice", "state": "answered", "value": 2, "points": 1, "most": 4, "due": true}],
             "open": [], "later": 0}"""),
            PlannerFixtures.json(module.call("explainPowerCheck", model, plan)));
    }

    @Test
    void namesTheSignalsOfAFlag() {
        assertEquals(PlannerFixtures.json("""
            {"level": "watch", "points": 2, "gate": true, "thresholds": {"high": 3, "watch": 1}, "signals": [
              {"on": "question", "id": "do-fairness", "op": "at_most", "value": 2, "points": 2, "fired": true},
              {"on": "question", "id": "review-care", "op": "unanswered", "points": 1, "fired": false}]}"""),
            explain("explainFlag", "tired"));
    }

    @Test
    void namesTheRulesOfTheVerdict() {
        JsonNode verdict = PlannerFixtures.json(module.call("explainVerdict", model, plan));
        assertEquals("ours", verdict.at("/rule/result").asString());
        assertEquals(2, verdict.at("/rule/order").intValue());
        assertEquals("theirs", verdict.at("/checks/0/then/downgrade_to").asString());
        assertEquals(1, verdict.path("checks").size());
        assertEquals("[]", verdict.path("missing").toString());
    }

    @Test
    void namesTheQuestionsWithoutWhoseAnswersTheVerdictIsWhatItIs() {
        JsModule.Data undecided = module.parse(PLAN.replace(", \"rules\": 2", ""));
        JsonNode verdict = PlannerFixtures.json(module.call("explainVerdict", model, undecided));
        assertEquals("unclear", verdict.path("result").asString());
        assertEquals("[\"decides\"]", verdict.path("missing").toString());
    }

    @Test
    void breaksAPriorityDown() {
        assertEquals(PlannerFixtures.json("""
            {"question": "do-fairness", "primary": "fairness", "gap": 4, "weight": 3, "score": 0,
             "flags": [{"id": "tired", "level": "watch", "adds": 10}], "later": false, "priority": 1210}"""),
            explain("explainRecommendation", "do-fairness"));
        assertEquals(PlannerFixtures.json("""
            {"question": "review-care", "primary": "care", "gap": 4, "weight": 2, "score": 0, "flags": [], "later": true,
             "priority": 266}"""), explain("explainRecommendation", "review-care"));
    }

    @Test
    void mapsStepsAgainstPrinciples() {
        JsonNode map = PlannerFixtures.json(module.call("heatMap", model, plan));
        assertEquals("[25,50,null,null,null]", scores(map.path(0)));
        assertEquals("[null,null,0,null,null]", scores(map.path(1)));
        assertEquals("[null,null,null,null,0]", scores(map.path(2)));
    }

    @Test
    void saysWhatIsUntouchedAndUnanswered() {
        assertEquals("[\"skill\"]", module.call("untouchedPrinciples", model, plan));
        assertEquals(PlannerFixtures.json("[{\"question\": \"do-skill\", \"state\": \"dk\"}]"),
            PlannerFixtures.json(module.call("unansweredQuestions", model, plan)));
    }

    @Test
    void hasNoVerdictToExplainWhereTheModelHasNone() {
        var bare = (tools.jackson.databind.node.ObjectNode) PlannerFixtures.json(PlannerFixtures.jsonOf(PlannerFixtures.fivePrinciples()));
        bare.remove("verdict");
        bare.remove("power_check");
        JsModule.Data without = module.parse(bare.toString());
        assertEquals("null", module.call("explainVerdict", without, plan));
        assertEquals("null", module.call("explainPowerCheck", without, plan));
        assertTrue(PlannerFixtures.json(module.call("score", without, plan)).path("power_check").isNull());
    }

    private static String scores(JsonNode row) {
        return row.path("cells").valueStream().map(cell -> cell.path("score").toString()).toList().toString().replace(" ", "");
    }

    private static JsonNode explain(String function, String id) {
        return PlannerFixtures.json(module.call(function, model, plan, module.parse("\"" + id + "\"")));
    }
}
