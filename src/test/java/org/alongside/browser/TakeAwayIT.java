package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A plan taken away from one device and opened on another. */
@ExtendWith(Browser.class)
class TakeAwayIT {
    private static final Path EXAMPLE = Path.of("assets/examples/lunch-club.json");
    private static final String NAME = "Garden & <kitchen>";
    private static final String NOTE = "Ask the kitchen team </pre>";

    @Test
    void theWordDocumentSaysTheVerdict(Visit visit) throws IOException {
        Page page = openPlan(visit, NAME);
        String verdict = verdict(page);
        Download download = save(page, "Save as a Word document");
        assertTrue(download.suggestedFilename().matches("plan-\\d{4}-\\d\\d-\\d\\d\\.docx"), download.suggestedFilename());
        try (InputStream bytes = download.createReadStream(); XWPFDocument document = new XWPFDocument(bytes)) {
            assertTrue(verdict.contains(styled(document, "Strong").get(0)), verdict);
            assertEquals(List.of("Result: this project"), styled(document, "Title"));
        }
    }

    @Test
    void theWordDocumentTakesNameAndNotesAlongWhenTicked(Visit visit) throws IOException {
        Page page = openPlan(visit, NAME);
        tick(page, "name");
        tick(page, "notes");
        try (InputStream bytes = save(page, "Save as a Word document").createReadStream(); XWPFDocument document = new XWPFDocument(bytes)) {
            assertEquals(List.of("Result: " + NAME), styled(document, "Title"));
            assertTrue(document.getTables().stream().anyMatch(table -> table.getText().contains(NOTE)));
        }
    }

    @Test
    void aLinkOpensOnAnotherDeviceAsAPreviewAndOverwritesNothing(Visitors visitors) {
        String link = linkOf(openPlan(visitors.arrive(), NAME));
        Visit other = visitors.arrive();
        Page page = openPlan(other, "Our own plan");
        List<String> kept = keptOn(page);
        page.navigate("about:blank");
        page.navigate(link);
        assertThat(page.locator(".preview")).containsText("This file holds the plan “A plan without a name”.");
        assertThat(page).hasURL(other.address() + "/planner/#begin");
        assertEquals(kept, keptOn(page));
        click(page, "Add it to my plans");
        assertThat(page.locator("#result")).isVisible();
        assertTrue(keptOn(page).containsAll(kept));
        assertEquals(kept.size() + 1, keptOn(page).size());
    }

    @Test
    void aLinkThatWasCutShortOpensNothing(Visitors visitors) {
        String link = linkOf(openPlan(visitors.arrive(), NAME));
        Page page = visitors.arrive().open(link.substring(link.indexOf("/planner/"), link.length() - 8));
        assertThat(page.locator(".file-answer")).containsText("This link is damaged.");
        assertEquals(List.of(), keptOn(page));
    }

    @Test
    void whatCannotBeFetchedIsSaidAndTryingAgainWorks(Visit visit) {
        visit.expectFault("net::ERR_FAILED");
        Page page = openPlan(visit, NAME);
        String verdict = verdict(page);
        page.route("**/ways-out*", Route::abort);
        click(page, "Make a link");
        assertThat(page.locator(".share-link .problem")).hasText("What is needed for this could not be fetched. Connect to the internet, reload the page"
            + " and try again. Your answers stay as they are.");
        assertThat(page.locator("[data-announcer]")).containsText("could not be fetched");
        page.unroute("**/ways-out*");
        page.reload();
        assertEquals(verdict, verdict(page));
        assertTrue(linkOf(page).startsWith(visit.address() + "/planner/#"));
    }

    @Test
    void theReadablePageOpensAgainAsAPlan(Visitors visitors) throws IOException {
        Page page = openPlan(visitors.arrive(), NAME);
        tick(page, "name");
        tick(page, "notes");
        String verdict = verdict(page);
        Page other = visitors.arrive().open("/planner/");
        other.locator("#plan-file").setInputFiles(file("plan.html", "text/html", textOf(save(page, "Save as a page to read"))));
        assertThat(other.locator(".preview")).containsText(NAME);
        click(other, "Add it to my plans");
        assertEquals(verdict, verdict(other));
        assertTrue(keptOn(other).get(0).contains(NOTE));
    }

    @Test
    void nothingButTheAnswersGoesAlongUnlessTicked(Visit visit) throws IOException {
        Page page = openPlan(visit, NAME);
        for (String kind : List.of("Save as a page to read", "Save answers as a spreadsheet")) {
            String text = textOf(save(page, kind));
            assertFalse(text.contains("Garden") || text.contains("kitchen team"), kind);
        }
    }

    /** A plan with a name and a note, opened from a file, its result on the screen. */
    private static Page openPlan(Visit visit, String name) {
        Page page = visit.open("/planner/");
        page.locator("#plan-file").setInputFiles(file("plan.json", "application/json", plan(name)));
        click(page, "Add it to my plans");
        assertThat(page.locator("#result")).isVisible();
        return page;
    }

    private static String plan(String name) {
        ObjectNode plan = (ObjectNode) JsonMapper.shared().readTree(EXAMPLE.toFile());
        plan.withObject("/profile").put("project_name", name);
        plan.withObject("/notes").put(plan.withObject("/answers").propertyNames().iterator().next(), NOTE);
        return plan.toString();
    }

    private static String verdict(Page page) {
        return page.locator("#result .result-verdict").innerText();
    }

    private static String linkOf(Page page) {
        click(page, "Make a link");
        Locator link = page.locator("#share-link");
        link.waitFor();
        return link.inputValue();
    }

    private static Download save(Page page, String kind) {
        return page.waitForDownload(() -> click(page, kind));
    }

    private static void click(Page page, String text) {
        page.locator("button", new Page.LocatorOptions().setHasText(text)).first().click();
    }

    private static void tick(Page page, String part) {
        page.locator("[data-with=" + part + "]").check();
    }

    @SuppressWarnings("unchecked")
    private static List<String> keptOn(Page page) {
        return (List<String>) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('alongside:plan')).sort().map(key => localStorage[key])");
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(one -> style.equals(one.getStyle())).map(XWPFParagraph::getText).toList();
    }

    private static FilePayload file(String name, String type, String text) {
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String textOf(Download download) throws IOException {
        try (InputStream bytes = download.createReadStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
