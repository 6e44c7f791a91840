package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever a stranger puts into a plan file, a link, a code or the search box is shown as words: no script runs, no element
 * comes of it, no dialog opens, and (as in every visit) nothing is asked of another site.
 */
@ExtendWith(Browser.class)
class HostileInputIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PAYLOADS = List.of(
        "<script>globalThis.ran = 1</script>", "<img src=x onerror=\"globalThis.ran = 2\">", "<svg onload=globalThis.ran=3>", "<iframe srcdoc=\"<script>parent.ran=4</script>\">",
        "\"><script>globalThis.ran = 5</script>", "' autofocus onfocus='globalThis.ran=6", "javascript:globalThis.ran=7", "</textarea><img src=x onerror=globalThis.ran=8>",
        "</title></style><script>globalThis.ran=9</script>", "{{constructor.constructor('globalThis.ran=10')()}}", "${globalThis.ran=11}", "`;globalThis.ran=12;//",
        "<a href=\"javascript:globalThis.ran=13\">x</a>", "<math><mtext></p><img src=x onerror=globalThis.ran=14>", "<base href=\"https://evil.example/\">",
        "<form action=\"https://evil.example/\"><button>x</button></form>", "<link rel=stylesheet href=https://evil.example/x.css>", "<object data=\"data:text/html,x\"></object>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">", "https://evil.example/<img src=x>", "__proto__", "constructor", "\u202E\u0000\uFEFF\u2028<b>",
        "&lt;img src=x onerror=globalThis.ran=15&gt;", "<!--<img src=\"--><img src=x onerror=globalThis.ran=16>", "<details open ontoggle=globalThis.ran=17>x</details>");

    /** What the payloads would make of a page, and the page never has. */
    private static final String MADE = "iframe, object, embed, base, math, meta[http-equiv], script:not([src]), img[src=x], svg[onload], details[ontoggle], [onerror], [onfocus],"
        + " a[href^='javascript:' i], form[action*='evil'], link[href*='evil'], a[href*='evil']";

    @Test
    void everyStringOfAPlanFileIsWords(Visit visit) {
        List<String> dialogs = dialogs(visit);
        Page page = visit.page();
        for (int first = 0; first < PAYLOADS.size(); first += 9) {
            page.navigate("about:blank");
            visit.open("/planner/");
            page.locator("#plan-file").setInputFiles(file(plan(first)));
            page.locator(".file-answer button").first().click();
            assertHarmless(page);
        }
        for (String part : List.of("result", "actions", "about")) {
            page.navigate(visit.address() + "/planner/#" + part);
            assertHarmless(page);
        }
        page.reload();
        assertHarmless(page);
        for (String address : List.of("/planner/over-time/", "/planner/print/")) {
            visit.open(address);
            assertHarmless(page);
        }
        assertEquals(List.of(), dialogs);
    }

    @Test
    void everyStringOfFilesToCompareIsWords(Visit visit) {
        List<String> dialogs = dialogs(visit);
        Page page = visit.open("/planner/compare/");
        page.locator("input[type=file]").first().setInputFiles(new FilePayload[] {named("<img src=x onerror=globalThis.ran=1>.json", plan(0)), named("two.json", plan(4)),
            named("\"><script>globalThis.ran=2</script>.json", "{\"format\": \"<img src=x>\""), named("three.json", "<script>globalThis.ran = 3</script>")});
        assertThat(page.locator("[data-announcer]")).not().isEmpty();
        assertHarmless(page);
        page.locator("#compare-links").fill(String.join("\n", PAYLOADS) + "\n" + visit.address() + "/planner/#p1.u<script>globalThis.ran=4</script>");
        page.keyboard().press("Tab");
        page.getByText("Read the links").click();
        assertHarmless(page);
        assertEquals(List.of(), dialogs);
    }

    @Test
    void aLinkWithAHostilePlanShowsWords(Visit visit) throws IOException {
        List<String> dialogs = dialogs(visit);
        JsonNode names = JSON.readTree(Files.readString(BuiltSite.FOLDER.resolve("assets.json")));
        Page page = visit.open("/planner/");
        Object fragment = page.evaluate("""
            async ([link, file, text]) => {
              const { shareLink } = await import(link);
              const { readPlanText } = (await import(file)).$planner$plan$plan_file;
              const model = await (await fetch('/planner/model.json')).json();
              return (await shareLink(model, readPlanText(model, text).plan, { whole: true })).fragment;
            }""", List.of("/assets/" + names.get("js/exchange/share-link.js").asString(), "/assets/" + names.get("js/planner/plan/plan-file.js").asString(), plan(0)));
        page.navigate("about:blank");
        page.navigate(visit.address() + "/planner/#" + fragment);
        assertThat(page.locator(".file-answer .preview")).isVisible();
        assertHarmless(page);
        page.locator(".file-answer button").first().click();
        assertHarmless(page);
        assertEquals(List.of(), dialogs);
    }

    @Test
    void anyFragmentOfAnyPlannerPageIsOnlyRead(Visit visit) {
        List<String> dialogs = dialogs(visit);
        for (String address : BuiltSite.pages().stream().filter(page -> page.startsWith("/planner/")).toList()) {
            Page page = visit.open(address);
            for (String scheme : List.of("", "p1.u", "p1.d", "p2.", "w1.", "r1.", "step-", "question-")) {
                page.evaluate("fragments => { for (const fragment of fragments) location.hash = fragment; }", PAYLOADS.stream().map(scheme::concat).toList());
            }
            assertHarmless(page);
        }
        assertEquals(List.of(), dialogs);
    }

    @Test
    void whateverIsSearchedForIsWords(Visit visit) {
        List<String> dialogs = dialogs(visit);
        Page page = visit.open("/search/");
        for (int at = 0; at < PAYLOADS.size(); at++) {
            page.locator("#site-search").fill(PAYLOADS.get(at));
            if (at % 5 == 0) {
                String before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(address -> !address.equals(before));
                assertThat(page.locator("[data-part=status]")).hasText(Pattern.compile("^(?!Searching).+"));
                assertHarmless(page);
            }
        }
        page.navigate(visit.address() + "/search/?q=%3Cimg%20src%3Dx%20onerror%3D%22globalThis.ran%3D1%22%3E&type=%22%3E%3Cscript%3EglobalThis.ran%3D2%3C/script%3E");
        assertThat(page.locator("[data-part=status]")).hasText(Pattern.compile("^(?!Searching).+"));
        assertHarmless(page);
        page.locator("#site-search").focus();
        assertHarmless(page);
        assertEquals(List.of(), dialogs);
    }

    private static List<String> dialogs(Visit visit) {
        List<String> opened = new ArrayList<>();
        visit.page().onDialog(dialog -> {
            opened.add(dialog.type() + ": " + dialog.message());
            dialog.dismiss();
        });
        return opened;
    }

    private static void assertHarmless(Page page) {
        assertEquals("nothing ran, and nothing was made", page.evaluate("""
            made => {
              const found = [...document.querySelectorAll(made)].map(element => element.outerHTML);
              return globalThis.ran ? `ran ${globalThis.ran}` : found.length ? found.join() : 'nothing ran, and nothing was made';
            }""", MADE));
    }

    /** One of our own example plans with a payload in the place of every text, and in keys that we do not know. */
    private static String plan(int first) {
        Iterator<String> payloads = IntStream.iterate(first, at -> (at + 1) % PAYLOADS.size()).mapToObj(PAYLOADS::get).iterator();
        try {
            ObjectNode plan = (ObjectNode) JSON.readTree(Files.readString(java.nio.file.Path.of("assets/examples/lunch-club.json")));
            ObjectNode profile = (ObjectNode) plan.get("profile");
            profile.put("project_name", payloads.next());
            profile.put(payloads.next(), payloads.next());
            List<String> questions = List.copyOf(plan.get("answers").propertyNames());
            ObjectNode notes = plan.putObject("notes");
            questions.stream().limit(20).forEach(question -> notes.put(question, payloads.next()));
            notes.put(payloads.next(), payloads.next());
            plan.putArray("actions").addObject().put("question", questions.get(0)).put("what", payloads.next()).put("who", payloads.next()).put("by", "2027-01-31");
            plan.withArray("actions").addObject().put("question", payloads.next()).put("what", payloads.next()).put("who", payloads.next()).put("by", payloads.next());
            plan.putArray("evidenced").add(questions.get(0)).add(payloads.next());
            plan.put("saved", first % 2 == 0 ? "2026-11-23T09:00:00Z" : payloads.next());
            plan.putObject(payloads.next()).put(payloads.next(), payloads.next());
            return plan.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FilePayload file(String text) {
        return named("plan.json", text);
    }

    private static FilePayload named(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
