package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Another organisation's planner needs no other code. */
class OtherOrganisationTest {
    private static final String STAFF = PlannerFixtures.quoted("""
        {'profile': {'role': 'staff', 'step': 'do', 'decides': {'money': 2, 'rules': 2}},
         'answers': {'plan-voice': 5, 'plan-trust': 3, 'do-fairness': 1, 'do-skill': 'dk'}, 'evidenced': ['plan-voice']}""");
    private static final String MEMBER = PlannerFixtures.quoted("""
        {'profile': {'role': 'member', 'step': 'review', 'decides': {'money': 2, 'rules': 2}},
         'answers': {'plan-voice': 2, 'plan-trust': 4, 'do-fairness': 'na', 'do-skill': 1, 'review-care': 5}}""");
    private static Scoring scoring;

    @BeforeAll
    static void start() {
        scoring = new Scoring(PlannerFixtures.SCRIPT, PlannerFixtures.jsonOf(PlannerFixtures.fivePrinciples()));
    }

    @AfterAll
    static void stop() {
        scoring.close();
    }

    @Test
    void countsPointsFromTheLowestValueOfTheScale() {
        assertEquals(PlannerFixtures.json("""
            {"principles": {
              "voice": {"score": 100, "status": "known", "band": "high", "confidence": "sure", "completeness": 100,
                "weights": {"total": 2, "not_applicable": 0, "answered": 2, "points": 8}},
              "trust": {"score": 67, "status": "known", "band": "high", "confidence": "sure", "completeness": 100,
                "weights": {"total": 3, "not_applicable": 0, "answered": 3, "points": 8}},
              "fairness": {"score": 0, "status": "known", "band": "low", "confidence": "sure", "completeness": 100,
                "weights": {"total": 3, "not_applicable": 0, "answered": 3, "points": 0}},
              "skill": {"score": null, "status": "open", "band": null, "confidence": null, "completeness": 0,
                "weights": {"total": 1, "not_applicable": 0, "answered": 0, "points": 0}},
              "care": {"score": null, "status": "waiting", "band": null, "confidence": null, "completeness": null,
                "weights": {"total": 0, "not_applicable": 0, "answered": 0, "points": 0}}},
             "overall": 56, "overall_band": "low", "lowest": "fairness", "spread": 100,
             "stages": {"plan": 75, "do": 0, "review": null},
             "completeness": {"due": 4, "answered": 3, "dont_know": 1, "percent": 75},
             "evidence_rate": 100,
             "power_check": {"score": 100, "answered": 1, "max_level": 2, "decisions_answered": 2},
             "verdict": {"claimed": "ours", "result": "ours", "downgraded": "no", "provisional": false},
             "mode": null, "matrix": null, "inter_organisational": null,
             "flags": {"tired": {"level": "watch", "points": 2}},
             "recommendations": [{"question": "do-fairness", "priority": 1210}, {"question": "plan-trust", "priority": 132}]}"""),
            score(STAFF));
    }

    @Test
    void followsAnotherVerdictRule() {
        assertEquals(PlannerFixtures.json("""
            {"claimed": "ours", "result": "theirs", "downgraded": "yes", "provisional": false}"""), score(MEMBER).path("verdict"));
    }

    @Test
    void comparesItsOwnGroups() {
        assertEquals(PlannerFixtures.json("""
            {"pairs": [{"first": "staff", "second": "member", "plans": [1, 1],
              "principles": {
                "voice": {"a": 100, "b": 50, "gap": 50, "finding": "apart"},
                "trust": {"a": 67, "b": 58, "gap": 9, "finding": null},
                "fairness": {"a": 0, "b": null, "gap": null, "finding": null},
                "skill": {"a": null, "b": 0, "gap": null, "finding": null},
                "care": {"a": null, "b": 100, "gap": null, "finding": null}},
              "questions": [
                {"question": "plan-voice", "gap": 300, "finding": "apart"},
                {"question": "plan-trust", "gap": -100, "finding": "together"},
                {"question": "do-fairness", "gap": null, "finding": null},
                {"question": "do-skill", "gap": null, "finding": null},
                {"question": "review-care", "gap": null, "finding": null}],
              "compared": 2, "alignment": 50}]}"""), PlannerFixtures.json(scoring.compareGroups(List.of(STAFF, MEMBER))));
    }

    @Test
    void comparesTimesInItsOwnWords() {
        assertEquals(PlannerFixtures.json("""
            {"matched_questions": 2, "principles": {
                "voice": {"before": 100, "after": 25, "change": -75, "word": "down"},
                "trust": {"before": 67, "after": 58, "change": -9, "word": "down"},
                "fairness": {"before": null, "after": null, "change": null, "word": null},
                "skill": {"before": null, "after": null, "change": null, "word": null},
                "care": {"before": null, "after": null, "change": null, "word": null}},
             "verdict": ["ours", "theirs"], "flags": {"new": [], "cleared": ["tired"], "still": []}}"""),
            PlannerFixtures.json(scoring.progress(STAFF, MEMBER)));
    }

    private static JsonNode score(String plan) {
        return PlannerFixtures.json(scoring.score(plan));
    }
}
