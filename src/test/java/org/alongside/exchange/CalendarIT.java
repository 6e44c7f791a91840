package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The calendar file, read by a parser that did not write it. */
class CalendarIT {
    private static final String NOW = "2026-11-23T10:00:00.123Z";
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
    void makesAnAllDayEventOfAnAction() throws IOException, ParserException {
        CalendarComponent event = eventsIn(calendar(planWith("Ask; all, \"then\" \\ decide", "2026-12-31"), NOW)).get(0);
        assertEquals("Ask; all, \"then\" \\ decide", valueOf(event, "SUMMARY"));
        assertEquals("Who (a role): Ŵyn\nQuestion: Did people who live with the issue help choose what this project is about?\nWhat became of it: Open", valueOf(event, "DESCRIPTION"));
        assertEquals("20261231", valueOf(event, "DTSTART"));
        assertEquals("20270101", valueOf(event, "DTEND"));
        assertEquals("DATE", event.getRequiredProperty("DTSTART").getRequiredParameter("VALUE").getValue());
        assertEquals("20261123T100000Z", valueOf(event, "DTSTAMP"));
    }

    @Test
    void isValid() throws IOException, ParserException {
        String text = text(calendar(exchange.hostilePlan(), NOW));
        assertEquals(Set.of(), new CalendarBuilder().build(new StringReader(text)).validate().getEntries());
    }

    @Test
    void keepsTheEventOfAnActionThatWasChangedAndCountsUp() throws IOException, ParserException {
        CalendarComponent first = eventsIn(calendar(planWith("Ask", "2026-12-31"), NOW)).get(0);
        CalendarComponent later = eventsIn(calendar(planWith("Ask them all", "2027-02-28"), "2026-11-24T10:00:00Z")).get(0);
        assertEquals(valueOf(first, "UID"), valueOf(later, "UID"));
        assertEquals(24 * 60, Integer.parseInt(valueOf(later, "SEQUENCE")) - Integer.parseInt(valueOf(first, "SEQUENCE")));
        assertEquals("20270301", valueOf(later, "DTEND"));
    }

    @Test
    void givesTwoActionsWithTheSameIdTwoEvents() throws IOException, ParserException {
        ObjectNode plan = planWith("Ask", "2026-12-31");
        plan.withArray("/actions").add(plan.path("actions").get(0));
        List<CalendarComponent> events = eventsIn(calendar(plan, NOW));
        assertNotEquals(valueOf(events.get(0), "UID"), valueOf(events.get(1), "UID"));
    }

    @Test
    void cancelsWhatWasDropped() throws IOException, ParserException {
        ObjectNode plan = planWith("Ask", "2026-12-31");
        ((ObjectNode) plan.path("actions").get(0)).put("state", "dropped");
        assertEquals("CANCELLED", valueOf(eventsIn(calendar(plan, NOW)).get(0), "STATUS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2027-02-29", "2027-13-01", "31/01/2027", "2027-1-1", "2027-01-31T10:00", "99999-01-01"})
    void leavesOutAnActionWithoutADayThatExists(String day) {
        JsonNode made = calendar(planWith("Ask", day), NOW);
        assertEquals(0, made.path("events").asInt());
        assertEquals(1, made.path("left").asInt());
    }

    @Test
    void foldsLinesAt75OctetsAndCutsNoCharacter() throws IOException, ParserException {
        for (String words : List.of("Æ".repeat(500), "👩🏽‍🦽".repeat(90), "a".repeat(74) + "ŵ" + "مرحبا ".repeat(60).strip(), "x".repeat(66), "x".repeat(67), "x".repeat(68))) {
            JsonNode made = calendar(planWith(words, "2026-12-31"), NOW);
            for (String line : text(made).split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
                assertFalse(line.contains("\uFFFD") || line.contains("\n"), line);
            }
            assertEquals(words, valueOf(eventsIn(made).get(0), "SUMMARY"));
        }
    }

    @Test
    void letsNoTextEndTheEvent() throws IOException, ParserException {
        ObjectNode plan = exchange.hostilePlan();
        JsonNode made = calendar(plan, NOW);
        assertEquals(plan.path("actions").size(), made.path("events").asInt() + made.path("left").asInt());
        assertEquals(made.path("events").asInt(), eventsIn(made).size());
    }

    private static ObjectNode planWith(String what, String by) {
        ObjectNode plan = Exchange.example();
        plan.withArray("/actions").addObject().put("id", "a1").put("question", "start-assets").put("what", what).put("who", "Ŵyn").put("by", by);
        return plan;
    }

    private static JsonNode calendar(ObjectNode plan, String now) {
        return exchange.call("calendar", plan, Exchange.WORDS, "k3x9", now);
    }

    private static String text(JsonNode made) {
        return made.path("text").asString();
    }

    private static List<CalendarComponent> eventsIn(JsonNode made) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text(made))).getComponents("VEVENT");
    }

    private static String valueOf(CalendarComponent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
