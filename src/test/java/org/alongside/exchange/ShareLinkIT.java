package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan in an address and back, here without packing: GraalJS has no CompressionStream. */
class ShareLinkIT {
    @TempDir
    static Path folder;
    private static Exchange exchange;

    @BeforeAll
    static void start() {
        exchange = new Exchange(folder);
    }

    @AfterAll
    static void stop() {
        exchange.close();
    }

    @Test
    void givesEveryExampleBackWhole() {
        for (ObjectNode plan : Exchange.examples()) {
            assertEquals(expected(plan), open(share(plan, true)).path("plan"));
        }
    }

    @Test
    void sharesChoicesAndNoWordsOfAnybodyUnlessAsked() {
        ObjectNode plan = worded();
        ObjectNode expected = expected(plan);
        ((ObjectNode) expected.path("profile")).remove("project_name");
        expected.putNull("saved").putObject("notes");
        expected.putArray("actions");
        expected.remove("snapshots");
        JsonNode opened = open(share(plan, false));
        assertEquals(expected, opened.path("plan"));
        assertFalse(opened.path("whole").asBoolean());
    }

    @Test
    void keepsEveryAlphabetAndWhatItDoesNotKnow() {
        ObjectNode plan = worded();
        JsonNode opened = open(share(plan, true));
        assertEquals(expected(plan), opened.path("plan"));
        assertTrue(opened.path("whole").asBoolean());
    }

    @Test
    void isShort() {
        for (ObjectNode plan : Exchange.examples()) {
            assertTrue(share(plan, false).length() < 60, () -> share(plan, false));
            assertTrue(share(plan, true).length() < 250, () -> share(plan, true));
        }
    }

    @Test
    void saysToWhichWordingAnAnswerWasGiven() {
        ObjectNode model = exchange.model.deepCopy().asObject();
        ((ObjectNode) model.path("questions").get(0)).put("rev", 3);
        ObjectNode plan = Exchange.example();
        exchange.callWithModel(model, "share", plan, false);
        String fragment = exchange.plain("settled").path("fragment").asString();
        exchange.callWithModel(model, "open", fragment);
        JsonNode revs = exchange.plain("settled").path("plan").path("revs");
        assertEquals(1, revs.path("start-assets").asInt());
        assertEquals(1, revs.path("start-capacity").asInt());
    }

    @Test
    void refusesALinkCutAnywhere() {
        String fragment = share(worded(), true);
        for (int end = 4; end < fragment.length(); end++) {
            assertEquals("link-damaged", open(fragment.substring(0, end)).path("refused").asString(), "cut at " + end);
        }
    }

    @Test
    void refusesALinkWithAnyLetterChanged() {
        String fragment = share(Exchange.example(), false);
        for (int at = 4; at < fragment.length(); at++) {
            String changed = fragment.substring(0, at) + (fragment.charAt(at) == 'A' ? 'B' : 'A') + fragment.substring(at + 1);
            assertEquals("link-damaged", open(changed).path("refused").asString(), "changed at " + at);
        }
    }

    @ParameterizedTest
    @CsvSource({"'',link-not-ours", "step-start,link-not-ours", "p1,link-not-ours", "p2.uAAAA,link-newer", "p1.,link-damaged", "p1.xAAAA,link-damaged",
        "p1.u,link-damaged", "p1.u%%%,link-damaged", "p1.uAAAAAAAAAAAAAAAA,link-damaged", "p1.dAAAA,link-cannot-unpack", "p1.u\uD83D\uDE00,link-damaged"})
    void saysWhyALinkCannotBeRead(String fragment, String reason) {
        assertEquals(reason, open(fragment).path("refused").asString());
    }

    @Test
    void refusesALinkLongerThanAnyPlan() {
        assertEquals("link-too-long", open("p1.u" + "A".repeat(1_000_000)).path("refused").asString());
    }

    @Test
    void makesNoLinkOfTwentyThousandAnswers() {
        exchange.call("shareMany", Exchange.example(), 20_000, true);
        assertEquals("link-too-long", exchange.plain("settled").path("refused").asString());
        exchange.call("shareMany", Exchange.example(), 20_000, false);
        assertEquals(share(Exchange.example(), false), exchange.plain("settled").path("fragment").asString());
    }

    @Test
    void refusesTheLinkOfAnotherPlanner() {
        ObjectNode other = exchange.model.deepCopy().asObject().put("model", "another-planner");
        assertEquals("link-other-planner", openWith(other, share(Exchange.example(), false)).path("refused").asString());
    }

    @Test
    void refusesTheLinkOfAVersionWithOtherQuestionsUnlessItsLayoutIsKept() {
        ObjectNode later = exchange.model.deepCopy().asObject().put("version", 2);
        ((ArrayNode) later.path("questions")).remove(5);
        String old = share(Exchange.example(), false);
        JsonNode refused = openWith(later, old);
        assertEquals("link-other-version", refused.path("refused").asString());
        assertEquals(1, refused.path("detail").asInt());
        exchange.callWithModel(later, "open", old, new JsonNode[] {exchange.callWithModel(later, "layout"), exchange.call("layout")});
        assertEquals(open(old), exchange.plain("settled"));
    }

    @Test
    void readsTheLinkOfAVersionWithTheSameQuestionsAndSaysWhichItWas() {
        ObjectNode later = exchange.model.deepCopy().asObject().put("version", 2);
        assertEquals(1, openWith(later, share(Exchange.example(), false)).path("plan").path("model").path("version").asInt());
    }

    @Test
    void checksWhatAHostileLinkHolds() {
        ObjectNode plan = Exchange.example();
        plan.putArray("notes");
        assertEquals("damaged", open(share(plan, true)).path("refused").asString());
        plan.putObject("notes");
        plan.put("version", 2);
        assertEquals("newer", open(share(plan, true)).path("refused").asString());
    }

    @Test
    void keepsHostileKeysHarmless() {
        ObjectNode plan = exchange.hostilePlan();
        JsonNode opened = open(share(plan, true)).path("plan");
        assertEquals(plan.path("notes"), opened.path("notes"));
        assertEquals(plan.path("actions"), opened.path("actions"));
        assertEquals("__proto__", opened.path("answers").path("__proto__").asString());
    }

    private static ObjectNode worded() {
        ObjectNode plan = Exchange.example();
        ((ObjectNode) plan.path("profile")).put("project_name", "Tŷ Ŵylan مرحبا 👩🏽‍🦽 \uD800");
        plan.withObject("/notes").put("start-assets", "</script> 12 o’clock");
        plan.withArray("/actions").addObject().put("id", "a1").put("what", "Ask Ŵyn").put("by", "2027-01-31").put("unknown", true);
        plan.withArray("/snapshots").addObject().put("taken", "2026-05-01T10:00:00Z");
        return plan;
    }

    // A link leaves out empty entries, and says the revision of every answer.
    private static ObjectNode expected(ObjectNode plan) {
        ObjectNode expected = plan.deepCopy();
        ObjectNode profile = (ObjectNode) expected.path("profile");
        profile.propertyNames().stream().toList().forEach(id -> {
            if (profile.path(id).isNull() || (profile.path(id).isArray() && profile.path(id).isEmpty())) {
                profile.remove(id);
            }
        });
        ObjectNode power = (ObjectNode) profile.path("power");
        power.propertyNames().stream().toList().forEach(row -> {
            if (power.path(row).isNull()) {
                power.remove(row);
            }
        });
        expected.path("answers").propertyNames().forEach(id -> expected.withObject("/revs").put(id, 1));
        return expected;
    }

    private static String share(ObjectNode plan, boolean whole) {
        return exchange.settled("share", plan, whole).path("fragment").asString();
    }

    private static JsonNode open(String fragment) {
        return exchange.settled("open", fragment);
    }

    private static JsonNode openWith(JsonNode model, String fragment) {
        exchange.callWithModel(model, "open", fragment);
        return exchange.plain("settled");
    }
}
