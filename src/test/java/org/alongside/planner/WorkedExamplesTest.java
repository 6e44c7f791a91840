package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The worked examples and edge cases against version 1 of the model, every expected value exactly. */
class WorkedExamplesTest {
    private static final JsonNode EXAMPLES = PlannerFixtures.examples();
    private static Scoring scoring;

    @BeforeAll
    static void start() {
        scoring = new Scoring(PlannerFixtures.SCRIPT, PlannerFixtures.modelV1());
    }

    @AfterAll
    static void stop() {
        scoring.close();
    }

    @TestFactory
    Stream<DynamicTest> scoresEachExampleExactly() {
        List<JsonNode> examples = new ArrayList<>();
        EXAMPLES.path("worked_examples").forEach(examples::add);
        EXAMPLES.path("edge_cases").forEach(examples::add);
        assertEquals(20, examples.size());
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.path("id").asString(), () ->
            assertEquals(example.path("expected"), PlannerFixtures.json(scoring.score(PlannerFixtures.plan(example))))));
    }

    @Test
    void comparesTwoAccountsExactly() {
        JsonNode comparison = EXAMPLES.path("worked_comparison");
        String first = PlannerFixtures.plan(example(comparison.path("first").asString()));
        String second = PlannerFixtures.plan(example(comparison.path("second").asString()));
        assertEquals(comparison.path("expected"), PlannerFixtures.json(scoring.compare(List.of(first), List.of(second))));
    }

    @Test
    void comparesTwoTimesExactly() {
        JsonNode overTime = EXAMPLES.path("worked_over_time");
        JsonNode before = example(overTime.path("before").asString());
        ObjectNode after = (ObjectNode) before.deepCopy();
        ((ObjectNode) after.path("answers")).setAll((ObjectNode) overTime.path("after").path("changed_answers"));
        ((ObjectNode) after.path("profile")).set("power", overTime.path("after").path("changed_power"));
        assertEquals(overTime.path("expected"),
            PlannerFixtures.json(scoring.progress(PlannerFixtures.plan(before), PlannerFixtures.plan(after))));
    }

    private static JsonNode example(String id) {
        return EXAMPLES.path("worked_examples").valueStream().filter(example -> example.path("id").asString().equals(id))
            .findFirst().orElseThrow();
    }
}
