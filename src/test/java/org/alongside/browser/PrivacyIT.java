package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers stay on the device, and on a shared one not even there. */
@ExtendWith(Browser.class)
class PrivacyIT {
    private static final String LEFT = "async () => [...Object.keys(localStorage), ...Object.values(sessionStorage), document.cookie,"
        + " ...(await indexedDB.databases()).map(one => one.name), ...await caches.keys()].filter(Boolean)";

    @Test
    void fillingInScoringSharingAndExportingAsksForStaticFilesOnly(Visit visit) {
        Page page = visit.open("/planner/");
        Plans.openExample(page, "lunch-club");
        page.evaluate("() => { location.hash = '#start-assets'; }");
        Plans.answer(page, "start-assets", 1).check();
        page.locator("#start-assets summary").click();
        page.locator("[name='notes.start-assets']").fill("A private note");
        page.locator("#start-assets .plan-action").click();
        page.locator(".action textarea").fill("A private action");
        page.locator(".action input[type=date]").fill("2027-01-31");
        for (String tool : List.of("Save for a calendar", "Save as a spreadsheet")) {
            page.waitForDownload(() -> Plans.click(page, tool));
        }
        page.evaluate("() => { location.hash = '#result'; }");
        page.locator("[data-with=notes]").check();
        for (String tool : List.of("Save as a page to read", "Save as a Word document", "Save answers as a spreadsheet", "Save a file")) {
            page.waitForDownload(() -> Plans.click(page, tool));
        }
        Plans.click(page, "Make a link");
        assertThat(page.locator("#share-link")).isVisible();
        Plans.click(page, "Keep a snapshot of today");
        assertEquals(List.of(), visit.requests().stream().filter(request -> !request.matches("GET (" + visit.address() + "/[^?#]*|blob:.*)")).toList());
        assertEquals(List.of(), visit.requests().stream().filter(request -> request.contains("private")).toList());
    }

    @Test
    void aSharedComputerKeepsNothing(Visit visit) {
        Page page = visit.open("/planner/");
        page.locator("#shared-computer").check();
        Plans.click(page, "Start a new plan");
        page.evaluate("() => { location.hash = '#start-assets'; }");
        Plans.answer(page, "start-assets", 1).check();
        assertThat(page.locator(".status-text")).hasText("Shared computer: nothing is kept on this device. Save a file before you leave.");
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(Plans.answer(page, "start-assets", 1)).not().isChecked();
        Plans.answer(page, "start-assets", 2).check();
        assertEquals(List.of("shared"), page.evaluate(LEFT));
        Plans.click(page, "All plans");
        assertEquals(List.of(), page.evaluate(LEFT));
    }

    @Test
    void deletingAsksAndTakesOnlyWhatIsOurs(Visit visit) {
        Page page = visit.open("/planner/");
        page.evaluate("() => { localStorage.theirs = 'stays'; }");
        Plans.openExample(page, "lunch-club");
        page.navigate("/planner/");
        Plans.click(page, "Delete everything");
        Plans.click(page, "No, keep it");
        assertEquals(1, Plans.kept(page).size());
        Plans.click(page, "Delete everything");
        Plans.click(page, "Yes, delete");
        assertThat(page.locator("[data-announcer]")).hasText("Everything that the planner kept on this device is deleted.");
        assertEquals(List.of("theirs"), page.evaluate(LEFT));
    }
}
