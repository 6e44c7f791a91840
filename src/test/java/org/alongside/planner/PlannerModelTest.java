package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PlannerModelTest {
    /** What may be reworded, moved or explained without a new version. */
    private static final Set<String> WORDS = Set.of("text", "help", "label", "labels", "in_words", "evidence", "plain", "name",
        "purpose", "basis", "provenance", "note", "source", "guide", "case", "feeds", "show", "retired", "rev", "pages",
        "question_sets");

    @Test
    void contentScoresAsVersionOneDidForAsLongAsItSaysVersionOne() {
        JsonNode model = PlannerFixtures.json(PlannerFixtures.jsonOf(PlannerFixtures.contentModel()));
        if (model.path("version").intValue() == 1) {
            assertEquals(withoutWords(PlannerFixtures.json(PlannerFixtures.modelV1())), withoutWords(model));
        }
    }

    @Test
    void sameContentGivesSameBytes() {
        assertArrayEquals(PlannerFixtures.contentModel().json(), PlannerFixtures.contentModel().json());
    }

    @Test
    void hasThePartsOfThePublishedModelInTheirOrder() {
        assertEquals(List.of("model", "version", "provenance", "retired", "scales", "principles", "stages", "profile",
            "questions", "flags", "scoring", "power_check", "verdict", "mode", "matrix", "inter_organisational", "flag_rules",
            "recommendations", "comparison", "over_time", "question_sets", "pages"), List.copyOf(PlannerFixtures.contentModel().tree().keySet()));
    }

    @Test
    void leavesOutThePartsThatAPlannerDoesWithout() {
        Set<String> parts = PlannerFixtures.fivePrinciples().tree().keySet();
        assertFalse(parts.contains("mode") || parts.contains("matrix") || parts.contains("inter_organisational"), parts.toString());
    }

    @Test
    void writesAQuestionWithItsSourceNamedAndWhatItFeeds() {
        JsonNode question = PlannerFixtures.json(PlannerFixtures.jsonOf(PlannerFixtures.fivePrinciples())).path("questions").path(0);
        assertEquals(PlannerFixtures.json("""
            {"id": "plan-voice", "rev": 1, "stage": "plan", "text": "Do members speak first?", "help": "In meetings.",
             "answer_scale": "agreement", "na_allowed": false, "primary": "voice", "weights": {"voice": 2, "trust": 1},
             "power_check": true, "evidence": "Minutes.", "guide": "practice/listen", "case": "cases/garden",
             "source": "Elder 1999 (chapter 2)", "feeds": ["verdict"]}"""), question);
    }

    @Test
    void offersTheStepsByTheirNames() {
        JsonNode profile = PlannerFixtures.json(PlannerFixtures.jsonOf(PlannerFixtures.fivePrinciples())).path("profile");
        assertEquals(PlannerFixtures.json("""
            {"id": "step", "text": "Where are you?", "type": "single", "options": [{"id": "plan", "label": "plan"},
             {"id": "do", "label": "do"}, {"id": "review", "label": "review"}], "feeds": ["scoring"]}"""), profile.path(1));
    }

    @Test
    void saysWhatAProfileQuestionFeedsEvenThroughAComputedValue() {
        JsonNode who = PlannerFixtures.json(PlannerFixtures.modelV1()).path("profile").path(4);
        assertEquals(PlannerFixtures.json("[\"missing-voices\", \"verdict\", \"mode\", \"matrix\"]"), who.path("feeds"));
    }

    private static JsonNode withoutWords(JsonNode tree) {
        if (tree.isObject()) {
            ((ObjectNode) tree).remove(WORDS);
        }
        tree.forEach(PlannerModelTest::withoutWords);
        return tree;
    }
}
