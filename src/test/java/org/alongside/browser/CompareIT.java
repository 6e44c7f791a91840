package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Several people's plans side by side, as whoever runs the meeting sees them. */
@ExtendWith(Browser.class)
class CompareIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STAFF = "professional";
    private static final String PEOPLE = "lived-experience";

    private final JsonNode model = model();

    @Test
    void theWidestGapsComeFirstAndWhatOneGroupCannotSeeLast(Visit visit) {
        Page page = open(visit, plan("a.json", STAFF, 3, 3), plan("b.json", STAFF, 2, 3), plan("c.json", STAFF, 3, 2),
            plan("d.json", PEOPLE, "dk", 0), plan("e.json", PEOPLE, "dk", 1), plan("f.json", PEOPLE, "dk", 2));
        assertThat(page.locator(".comparison > .not-a-grade")).hasText("A gap does not show who is right. Ask each side for an example.");
        assertThat(page.locator(".comparison > h2")).hasText("The views of staff and people with lived experience");
        assertThat(page.locator(".trace-warning")).hasCount(0);
        assertEquals(2, Paper.sheetsOf(page));
        page.locator(".compare-pair summary").first().click();
        List<String> findings = page.locator(".compare-pair .talk-finding").allInnerTexts();
        assertEquals(model.get("questions").size(), findings.size());
        assertEquals("Different · on average, staff are 1.7 steps above people with lived experience", findings.get(0));
        assertEquals("One group cannot see it · no answer from people with lived experience", findings.get(findings.size() - 1));
        assertEquals(List.of("Mostly 1 · Fully 2", "Not yet 1 · Partly 1 · Mostly 1"),
            page.locator(".compare-pair .talk-first > li").first().locator(".spread-words").allInnerTexts());
        assertEquals(List.of(), Axe.faults(page));
    }

    @Test
    void aSplitWithinOneGroupIsShownAndAHeadingSaysThatOnlyStaffHaveAnswered(Visit visit) {
        Page page = open(visit, plan("a.json", STAFF, 0, 1), plan("b.json", STAFF, 3, 2));
        assertThat(page.locator(".comparison > h2")).hasText("Only staff have answered");
        assertThat(page.locator(".comparison > .not-a-grade")).hasCount(0);
        assertThat(page.locator(".trace-warning")).hasText(
            "With fewer than 3 people in a group, somebody may be recognised by their answers. Ask them before you show this.");
        assertThat(page.locator(".compare-splits .spread-words")).hasText(new String[] {"Not yet 1 · Fully 1"});
        assertEquals(List.of(), Axe.faults(page));
    }

    @Test
    void whatIsRefusedIsSaidWithItsReasonAndNothingIsKeptUnlessAsked(Visit visit) {
        Page page = open(visit, plan("a.json", STAFF, 3, 3), plan("again.json", STAFF, 3, 3), file("cut.json", "{\"format\":"));
        assertThat(page.locator("[data-announcer]")).hasText("1 plan is read. 2 are refused.");
        assertThat(page.locator(".pile-refused li")).hasText(new String[] {
            "again.json: The same plan is here already, so it counts once. If this one is another person’s, ask for a file.",
            "cut.json: This file cannot be read. It may be cut short, or not a plan at all. Nothing was opened."});
        assertEquals(0, page.evaluate("localStorage.length"));
        page.getByText("Keep 1 plan on this device").click();
        assertThat(page.locator("[data-announcer]")).hasText("The plans are kept on this device. You find them in the planner.");
        assertEquals(1, page.evaluate("localStorage.length"));
    }

    @Test
    void aLinkThatThePlannerMadeIsRead(Visit visit) {
        Page planner = visit.open("/planner/");
        planner.locator("#plan-file").setInputFiles(plan("a.json", STAFF, 3, 3));
        planner.getByText("Add it to my plans").click();
        planner.getByText("Make a link").click();
        String link = planner.locator("#share-link").inputValue();
        Page page = visit.open("/planner/compare/");
        page.locator("#compare-links").fill(link);
        page.getByText("Read the links").click();
        assertThat(page.locator(".pile .pile-source")).hasText(new String[] {"Link 1"});
        assertThat(page.locator(".pile-facts")).containsText("Staff · " + model.get("questions").size() + " answers");
    }

    @Test
    void theLinkInAPhonesCodeIsReadToo(Visit visit) {
        Page page = visit.open("/planner/compare/");
        String link = visit.address() + "/planner/workshop/#" + page.evaluate("""
            async codes => {
              const { answerFragment } = (await import(codes)).$exchange$workshop_code;
              const model = await (await fetch(document.querySelector('[data-model]').dataset.model)).json();
              const questions = model.questions.slice(0, 6).map(({ id }) => id);
              const answers = Object.fromEntries(questions.map(id => [id, 2]));
              return answerFragment(model, { questions, who: true }, { profile: { respondent: 'lived-experience' }, answers, revs: {} }, 7);
            }""", BuiltSite.script("exchange/workshop-code"));
        page.locator("#compare-links").fill(link);
        page.getByText("Read the links").click();
        assertThat(page.locator(".pile-facts")).containsText("People with lived experience · 6 answers");
        assertThat(page.locator(".comparison")).isVisible();
        page.locator("#compare-links").fill(link.substring(0, link.length() - 1));
        page.getByText("Read the links").click();
        assertThat(page.locator(".pile-refused li")).hasCount(1);
        assertThat(page.locator(".pile-facts")).hasCount(1);
    }

    private static Page open(Visit visit, FilePayload... files) {
        Page page = visit.open("/planner/compare/");
        Locator input = page.locator("#compare-files");
        input.setInputFiles(files);
        assertThat(page.locator(".comparison")).isVisible();
        return page;
    }

    /** A plan with one answer to the first question and another to all others. */
    private FilePayload plan(String name, String respondent, Object first, Object others) {
        Map<String, Object> answers = new TreeMap<>();
        Map<String, Object> revisions = new TreeMap<>();
        for (JsonNode question : model.get("questions")) {
            answers.put(question.get("id").asString(), others);
            revisions.put(question.get("id").asString(), question.get("rev").asInt());
        }
        answers.put(model.get("questions").get(0).get("id").asString(), first);
        return file(name, JSON.writeValueAsString(Map.of("format", "alongside-plan", "version", 1,
            "model", Map.of("id", model.get("model").asString(), "version", model.get("version").asInt()),
            "profile", Map.of("respondent", respondent), "answers", answers, "revs", revisions)));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode model() {
        try (Stream<Path> files = Files.list(BuiltSite.FOLDER.resolve("assets/planner"))) {
            Path found = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
            return JSON.readTree(Files.readString(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
