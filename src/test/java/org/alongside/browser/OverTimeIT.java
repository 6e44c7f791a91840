package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A project at two moments: its answers, its flags, and what was agreed. */
@ExtendWith(Browser.class)
class OverTimeIT {
    @Test
    void twoDatedPlansAreComparedInWordsBothWaysAndAChangedVersionIsSaid(Visit visit) {
        Page page = visit.open("/planner/over-time/");
        use(page, plan(page, 0, 7, "2026-03-02T10:00:00Z"));
        use(page, plan(page, 3, 1, "2026-06-01T10:00:00Z"));
        Locator view = page.locator(".progress");
        assertThat(view.locator("h2")).hasText("From 2 March 2026 to 1 June 2026");
        // The day first: a phone shows only how a choice begins.
        assertThat(page.locator("#moment-before option").first()).hasText(Pattern.compile("^Now \\(2 Mar 2026, 10:00\\) · .*"));
        assertThat(view.locator(".remark").first()).hasText("42 questions were answered both times. Only these are compared.");
        assertEquals(List.of(), Axe.faults(page));
        assertEquals(2, Paper.sheetsOf(page));
        assertThat(view).containsText("The earlier plan was filled in with version 7 of the questions, the later one with version 1.");
        assertEquals(List.of("Better: from 0 to 100 (+100)"), view.locator(".gap .gap-words").allInnerTexts().stream().distinct().toList());
        List<String> flags = view.locator(".flag-changes dd").allInnerTexts();
        assertEquals(List.of("None", "None"), List.of(flags.get(0), flags.get(2)));
        page.locator("#moment-before").selectOption("1");
        page.locator("#moment-after").selectOption("0");
        assertEquals(List.of("Worse: from 100 to 0 (-100)"), view.locator(".gap .gap-words").allInnerTexts().stream().distinct().toList());
        assertThat(view).containsText("The earlier one of the two has the later date. Check that they are the right way round.");
        assertEquals(List.of(flags.get(1), "None", "None"), view.locator(".flag-changes dd").allInnerTexts());
        page.locator("#moment-before").selectOption("0");
        assertEquals(List.of("About the same: from 0 to 0 (0)"), view.locator(".gap .gap-words").allInnerTexts().stream().distinct().toList());
        assertEquals(List.of("None", "None", flags.get(1)), view.locator(".flag-changes dd").allInnerTexts());
    }

    @Test
    void whatIsDoneOrDroppedStaysWithTheSnapshotAndTheRestIsCarriedOn(Visit visit) {
        Page page = visit.open("/planner/");
        Plans.openFile(page, plan(page, 1, 1, "2026-03-02T10:00:00Z"));
        Plans.click(page, "Add it to my plans");
        page.navigate(visit.address() + "/planner/#actions");
        agree(page, 0, "Pay travel costs", "Done");
        agree(page, 1, "Share the budget", "Not done");
        agree(page, 2, "Print a leaflet", "Dropped");
        agree(page, 3, "Ask for a room", "Open");
        page.navigate(visit.address() + "/planner/#result");
        Plans.click(page, "Keep a snapshot of today");
        page.navigate(visit.address() + "/planner/#actions");
        Locator carried = page.locator(".actions > li");
        assertThat(carried).hasCount(2);
        assertThat(carried.nth(0).locator(".action-what textarea")).hasValue("Share the budget");
        assertThat(carried.nth(0).locator(".action-who input")).hasValue("coordinator");
        assertThat(carried.nth(0).locator(".action-by input")).hasValue("2026-09-01");
        assertThat(carried.nth(0).locator("select")).hasValue("open");
        assertThat(carried.nth(1).locator(".action-what textarea")).hasValue("Ask for a room");
        carried.nth(0).locator("select").selectOption("Done");
        carried.nth(1).locator("select").selectOption("Not done");
        page.navigate(visit.address() + "/planner/over-time/");
        assertThat(page.locator(".progress h3", new Page.LocatorOptions().setHasText("What was agreed then"))).isVisible();
        assertThat(page.locator(".progress h3 + ul li")).hasText(
            new String[] {"Pay travel costs: Done", "Share the budget: Done", "Print a leaflet: Dropped", "Ask for a room: Not done"});
    }

    private static void agree(Page page, int place, String what, String outcome) {
        Plans.click(page, "Add an action");
        page.locator(".action-what textarea").nth(place).fill(what);
        page.locator(".action-who input").nth(place).fill("coordinator");
        page.locator(".action-by input").nth(place).fill("2026-09-01");
        page.locator(".action-state select").nth(place).selectOption(outcome);
    }

    private static void use(Page page, String text) {
        page.locator("#plan-file").setInputFiles(new FilePayload("plan.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
        Plans.click(page, "Use this plan");
    }

    /** A plan that answers every question alike. */
    private static String plan(Page page, int answer, int version, String saved) {
        return (String) page.evaluate("""
            async ({ answer, version, saved }) => {
              const model = await (await fetch('/planner/model.json')).json();
              return JSON.stringify({ format: 'alongside-plan', version: 1, model: { id: model.model, version }, saved, profile: {},
                answers: Object.fromEntries(model.questions.map(({ id }) => [id, answer])), revs: {}, evidenced: [], notes: {}, actions: [] });
            }""", Map.of("answer", answer, "version", version, "saved", saved));
    }
}
