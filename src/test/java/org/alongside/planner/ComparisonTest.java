package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.alongside.script.JsModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Comparing people and times, beyond the worked examples. */
class ComparisonTest {
    private static JsModule module;
    private static JsModule.Data model;

    @BeforeAll
    static void start() {
        module = new JsModule(PlannerFixtures.SCRIPT);
        model = module.parse(PlannerFixtures.modelV1());
    }

    @AfterAll
    static void stop() {
        module.close();
    }

    @Test
    void pairsTheGroupsThatHavePlansInTheModelsOrder() {
        JsonNode pairs = call("compareGroups", "[" + plan("carer", "1") + "," + plan("professional", "3") + ","
            + plan("lived-experience", "2") + "," + plan("team", "0") + "," + plan("lived-experience", "1") + "]").path("pairs");
        assertEquals(List.of("professional lived-experience [1,2] 150 different", "professional carer [1,1] 200 very-different",
            "lived-experience carer [2,1] 50 close"), pairs.valueStream().map(ComparisonTest::summary).toList());
    }

    @Test
    void hasNoPairsWhenOnlyOneGroupAnswered() {
        assertEquals(PlannerFixtures.json("{\"pairs\": []}"),
            call("compareGroups", "[" + plan("carer", "1") + "," + plan("carer", "3") + "]"));
    }

    @Test
    void roundsMeansHalfUp() {
        String thirds = "[" + plan("carer", "1") + "," + plan("carer", "1") + "," + plan("carer", "0") + "]";
        assertEquals(-67, first(call("compare", "[" + plan("carer", "0") + "]", thirds)).path("gap").intValue());
    }

    @Test
    void saysWhenOneGroupCannotSeeIt() {
        String answered = "[" + plan("professional", "2") + "]";
        String half = "[" + plan("carer", "\"dk\"") + "," + plan("carer", "null") + "]";
        String third = "[" + plan("carer", "\"dk\"") + "," + plan("carer", "null") + "," + plan("carer", "null") + "]";
        assertEquals("one-group-cannot-see-it", first(call("compare", answered, half)).path("finding").asString());
        assertEquals("one-group-cannot-see-it", first(call("compare", half, answered)).path("finding").asString());
        assertEquals(true, first(call("compare", answered, third)).path("finding").isNull());
    }

    @Test
    void showsTheSpreadAndWarnsOfSmallGroups() {
        JsonNode spread = call("spread", "[" + plan("carer", "1") + "," + plan("carer", "\"dk\"") + "," + plan("other", "3") + "]");
        assertEquals(PlannerFixtures.json("""
            [{"id": "professional", "plans": 0, "traceable": false}, {"id": "lived-experience", "plans": 0, "traceable": false},
             {"id": "carer", "plans": 2, "traceable": true}]"""), spread.path("groups"));
        assertEquals(1, spread.path("others").intValue());
        assertEquals(PlannerFixtures.json("""
            {"counts": [{"value": 0, "count": 0}, {"value": 1, "count": 1}, {"value": 2, "count": 0}, {"value": 3, "count": 0}],
             "dk": 1, "na": 0, "blank": 0, "answered": 1, "mean": 100}"""), spread.at("/questions/0/groups/carer"));
    }

    @Test
    void putsWhatToTalkAboutFirst() {
        JsonNode comparison = PlannerFixtures.json("""
            {"questions": [{"question": "a", "gap": -120, "finding": "different"}, {"question": "b", "gap": 0, "finding": "close"},
             {"question": "c", "gap": null, "finding": "one-group-cannot-see-it"}, {"question": "d", "gap": 200, "finding": "very-different"},
             {"question": "e", "gap": -300, "finding": "very-different"}]}""");
        assertEquals(List.of("e", "d", "a", "c"), call("talkFirst", comparison.toString()).valueStream()
            .map(question -> question.path("question").asString()).toList());
    }

    @Test
    void comparesOnlyAnswersToTheSameWording() {
        String before = PlannerFixtures.quoted("{'answers': {'start-assets': 1, 'start-capacity': 1, 'start-networks': 2}}");
        String after = PlannerFixtures.quoted("{'answers': {'start-assets': 2, 'start-capacity': 2}, 'revs': {'start-assets': 2}}");
        assertEquals(PlannerFixtures.json(PlannerFixtures.quoted(
            "{'matched': ['start-capacity'], 'left_out': ['start-assets', 'start-networks']}")), call("matchedQuestions", before, after));
        assertEquals(1, call("progress", before, after).path("matched_questions").intValue());
        assertEquals(PlannerFixtures.json("[\"start-assets\"]"), call("rewordedAnswers", after));
    }

    private static String plan(String respondent, String answer) {
        return "{\"profile\": {\"respondent\": \"" + respondent + "\"}, \"answers\": {\"start-assets\": " + answer + "}}";
    }

    private static String summary(JsonNode pair) {
        return pair.path("first").asString() + " " + pair.path("second").asString() + " " + pair.path("plans") + " "
            + first(pair).path("gap") + " " + first(pair).path("finding").asString();
    }

    private static JsonNode first(JsonNode comparison) {
        return comparison.path("questions").path(0);
    }

    private static JsonNode call(String function, String... arguments) {
        JsModule.Data[] data = new JsModule.Data[arguments.length + 1];
        data[0] = model;
        for (int i = 0; i < arguments.length; i++) {
            data[i + 1] = module.parse(arguments[i]);
        }
        return PlannerFixtures.json(module.call(function, data));
    }
}
