package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan can come from anywhere: what the model does not offer reads as blank. */
class HostilePlanTest {
    private static Scoring scoring;
    private static String blank;

    @BeforeAll
    static void start() {
        scoring = new Scoring(PlannerFixtures.SCRIPT, PlannerFixtures.modelV1());
        blank = scoring.score("{}");
    }

    @AfterAll
    static void stop() {
        scoring.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "null", "[]", "7", "'a plan'", "true",
        "{'profile': null, 'answers': null, 'evidenced': null, 'revs': null}",
        "{'profile': [], 'answers': 'x', 'evidenced': {'length': 1000000000}, 'revs': 7}",
        "{'__proto__': {'answers': {'start-assets': 3}}, 'constructor': 1}",
        "{'answers': {'__proto__': {'start-assets': 3}, 'toString': 3, 'no-such-question': 3}}",
        "{'answers': {'start-assets': '3', 'start-capacity': 1.5, 'start-mutuality': true, 'start-networks': 4}}",
        "{'answers': {'start-assets': -1, 'start-capacity': [3], 'start-mutuality': {'value': 3}, 'start-networks': 1e400}}",
        "{'answers': {'start-assets': 'na'}}",
        "{'profile': {'__proto__': {'who': ['carers']}, 'who': {'0': 'carers'}, 'lead': ['shared'], 'power': [3, 3, 3, 3, 3]}}",
        "{'profile': {'who': 'carers', 'calls_itself': 'YES', 'change': [['new-service']], 'current_stage': 'nowhere'}}",
        "{'profile': {'power': {'aims': '3', 'design': 3.5, 'budget': 99, '__proto__': {'review': 4}}, 'who': [null, {}, 'x']}}"
    })
    void readsAsBlank(String plan) {
        assertEquals(blank, scoring.score(PlannerFixtures.quoted(plan)));
    }

    @Test
    void comparesAnythingWithAnything() {
        assertEquals(scoring.compare(List.of("{}"), List.of("{}")), scoring.compare(List.of("null"), List.of("[1]")));
        assertEquals(scoring.progress("{}", "{}"), scoring.progress("null", "'x'".replace('\'', '"')));
    }

    @Test
    void countsATickedOptionOnce() {
        String once = scoring.score(PlannerFixtures.quoted("{'profile': {'partners': 'deliver-together', 'partner_levels': ['strategic']}}"));
        assertEquals(once, scoring.score(PlannerFixtures.quoted(
            "{'profile': {'partners': 'deliver-together', 'partner_levels': ['strategic', 'strategic', 'moon']}}")));
    }
}
