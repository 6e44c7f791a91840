package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever goes wrong, no answer is lost and a plain sentence says what happened. */
@ExtendWith(Browser.class)
class PlanSafetyIT {
    private static final String FIRST = "start-assets";
    private static final String SECOND = "start-capacity";
    private static final String HEAD = "{\"format\":\"alongside-plan\",\"version\":1,";
    private static final String MARKUP = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";

    @Test
    void blockedStorageIsSaid(Visit visit) {
        visit.device().addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});"
            + "Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('no', 'SecurityError'); }});");
        Page page = start(visit);
        answer(page, FIRST, 2);
        assertThat(status(page)).hasText("Not saved, because this browser does not let the page keep anything. Save a file before you leave.");
        assertThat(Plans.answer(page, FIRST, 2)).isChecked();
    }

    @Test
    void fullStorageIsSaidAndEverythingIsKeptOnceThereIsRoom(Visit visit) {
        Page page = start(visit);
        answer(page, FIRST, 2);
        page.evaluate("() => { window.setItem = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        answer(page, SECOND, 3);
        assertThat(status(page)).hasText("Not saved, because there is no room left in this browser. Save a file, then delete plans that you no longer need.");
        page.evaluate("() => { Storage.prototype.setItem = window.setItem; }");
        answer(page, "start-mutuality", 1);
        assertThat(status(page)).containsText("Saved on this device at");
        assertEquals(Map.of(FIRST, 2, SECOND, 3, "start-mutuality", 1), answers(page));
    }

    @Test
    void storageThatWasClearedIsFilledAgain(Visit visit) {
        Page page = start(visit);
        answer(page, FIRST, 2);
        page.evaluate("() => localStorage.clear()");
        answer(page, SECOND, 3);
        assertThat(status(page)).containsText("Not saved, because the plan was removed from this device");
        Plans.click(page, "Keep it on this device again");
        assertThat(status(page)).containsText("Saved on this device at");
        assertEquals(Map.of(FIRST, 2, SECOND, 3), answers(page));
    }

    @Test
    void whatCannotBeReadIsListedAndNeverWrittenOver(Visit visit) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(HEAD + "\"answers\":{\"start-as", "This file cannot be read. It may be cut short, or not a plan at all. Nothing was opened.");
        kept.put("", "This file cannot be read. It may be cut short, or not a plan at all. Nothing was opened.");
        kept.put("null", "This is not a plan from this planner. Nothing was opened.");
        kept.put("[3]", "This is not a plan from this planner. Nothing was opened.");
        kept.put(HEAD + "\"answers\":\"all\"}", "This plan is damaged: the part “answers” is not what it should be. Nothing was opened.");
        kept.put("{\"format\":\"alongside-plan\",\"version\":2}",
            "This plan comes from a newer version of the planner. Reload this page to get that version, then open the file again. Nothing was changed.");
        Page page = visit.open("/planner/");
        page.evaluate("texts => texts.forEach((text, place) => { localStorage['alongside:plan:' + place] = text; })", List.copyOf(kept.keySet()));
        page.reload();
        assertThat(page.locator(".plans .problem")).hasCount(kept.size());
        assertEquals(kept.values().stream().sorted().toList(), page.locator(".plans .problem > p:first-of-type").allInnerTexts().stream().sorted().toList());
        startPlan(page);
        answer(page, FIRST, 1);
        assertTrue(Plans.kept(page).containsAll(kept.keySet()));
        assertEquals(kept.size() + 1, Plans.kept(page).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":\"alongside-plan\",\"version\":99}", "{\"cut\":", "7"})
    void whatAnotherProgramKeptInTheOpenPlansPlaceIsNotWrittenOver(String other, Visit visit) {
        Page page = start(visit);
        answer(page, FIRST, 2);
        page.evaluate("text => Object.keys(localStorage).forEach(key => { localStorage[key] = text; })", other);
        answer(page, SECOND, 3);
        assertThat(status(page)).containsText("Not saved, because");
        assertThat(Plans.answer(page, FIRST, 2)).isChecked();
        assertThat(Plans.answer(page, SECOND, 3)).isChecked();
        assertEquals(List.of(other), Plans.kept(page));
    }

    @Test
    void aPlanOfTheFirstDaysOpensWithWhatItHolds(Visit visit) {
        Page page = visit.open("/planner/");
        page.evaluate("text => { localStorage['alongside:plan:old'] = text; }", HEAD + "\"answers\":{\"" + FIRST + "\":3,\"gone\":2},\"colour\":\"blue\"}");
        page.reload();
        Plans.click(page, "Go on");
        answer(page, SECOND, 1);
        assertEquals(Map.of(FIRST, 3, "gone", 2, SECOND, 1), answers(page));
        assertTrue(Plans.kept(page).get(0).contains("\"colour\":\"blue\""));
    }

    @Test
    void twoTabsOnOnePlanKeepEachOthersAnswers(Visit visit) {
        Page one = start(visit);
        answer(one, FIRST, 2);
        Page other = visit.device().newPage();
        other.navigate("/planner/");
        Plans.click(other, "Go on");
        answer(other, SECOND, 3);
        assertThat(Plans.answer(one, SECOND, 3)).isChecked();
        assertThat(one.locator("[data-announcer]")).hasText("This plan was changed in another tab. The newest answers are shown here.");
        answer(one, "start-mutuality", 1);
        assertThat(Plans.answer(other, "start-mutuality", 1)).isChecked();
        assertEquals(Map.of(FIRST, 2, SECOND, 3, "start-mutuality", 1), answers(one));
    }

    @Test
    void anAnswerSurvivesAReloadAndTheBackButton(Visit visit) {
        Page page = start(visit);
        answer(page, FIRST, 2);
        page.reload();
        assertThat(Plans.answer(page, FIRST, 2)).isChecked();
        answer(page, SECOND, 3);
        page.navigate("/about/");
        page.goBack();
        assertThat(Plans.answer(page, SECOND, 3)).isChecked();
        assertThat(Plans.answer(page, FIRST, 2)).isChecked();
        assertEquals(Map.of(FIRST, 2, SECOND, 3), answers(page));
    }

    @Test
    void anAnswerOfTheLastMomentIsKept(Visit visit) {
        Page page = start(visit);
        page.evaluate("id => { location.hash = '#' + id; }", FIRST);
        page.evaluate("([first, second]) => { document.querySelector(first).click(); document.querySelector(second).click(); location.reload(); }",
            List.of("[name='answers." + FIRST + "'][value='2']", "[name='answers." + SECOND + "'][value='3']"));
        assertThat(Plans.answer(page, FIRST, 2)).isChecked();
        assertThat(Plans.answer(page, SECOND, 3)).isChecked();
        assertEquals(Map.of(FIRST, 2, SECOND, 3), answers(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2199-12-31T23:59:59Z"})
    void aWrongClockChangesNothing(String moment, Visit visit) {
        visit.device().clock().setFixedTime(moment);
        Page page = start(visit);
        answer(page, FIRST, 2);
        visit.device().clock().setFixedTime("2026-11-27T12:00:00Z");
        answer(page, SECOND, 3);
        page.reload();
        assertThat(Plans.answer(page, FIRST, 2)).isChecked();
        assertEquals(Map.of(FIRST, 2, SECOND, 3), answers(page));
    }

    @Test
    void aFileThatIsNoPlanOpensNothing(Visit visit) {
        Map<byte[], String> files = new LinkedHashMap<>();
        String unreadable = "This file cannot be read. It may be cut short, or not a plan at all. Nothing was opened.";
        files.put(utf8("{"), unreadable);
        files.put(utf8(HEAD + "\"answers\":{\"" + FIRST + "\":NaN}}"), unreadable);
        files.put((HEAD + "}").getBytes(StandardCharsets.UTF_16), unreadable);
        files.put(utf8("{\"format\":\"other\"}"), "This is not a plan from this planner. Nothing was opened.");
        files.put(utf8("<p>A page</p>"), "This page holds no plan. Nothing was opened.");
        files.put(utf8(HEAD + "\"model\":{\"id\":\"another\",\"version\":1}}"),
            "This plan was made with another planner, whose questions are not the same. Nothing was opened.");
        files.put(utf8(HEAD + "\"notes\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}"), "This plan is damaged: the part “nesting” is not what it should be. Nothing was opened.");
        files.put(utf8(HEAD + "\"profile\":[]}"), "This plan is damaged: the part “profile” is not what it should be. Nothing was opened.");
        files.put(utf8(HEAD + "\"answers\":{" + "\"an-answer\":3,".repeat(150_000) + "\"z\":1}}"), "This file is far too long to be a plan. Nothing was opened.");
        Page page = visit.open("/planner/");
        files.forEach((file, sentence) -> {
            page.evaluate("() => document.querySelector('.file-answer')?.replaceChildren()");
            Plans.openFile(page, file);
            assertThat(page.locator(".file-answer")).hasText(sentence);
        });
        assertEquals(List.of(), Plans.kept(page));
    }

    @Test
    void aHostileFileIsOnlyText(Visit visit) {
        ObjectNode plan = (ObjectNode) JsonMapper.shared().readTree(Plans.example("clinic-panel"));
        plan.withObject("/profile").put("project_name", MARKUP);
        for (String question : plan.withObject("/answers").propertyNames()) {
            plan.withObject("/notes").put(question, MARKUP);
            plan.withArray("/actions").addObject().put("question", question).put("what", MARKUP).put("who", MARKUP).put("by", MARKUP).put("state", MARKUP);
        }
        plan.withArray("/evidenced").add(MARKUP);
        plan.put(MARKUP, MARKUP);
        plan.withObject("/answers").put(MARKUP, 3).withObject("/__proto__").put("polluted", true);
        Page page = visit.open("/planner/");
        Plans.openFile(page, "\ufeff" + plan.toString());
        Plans.click(page, "Add it to my plans");
        assertThat(page.locator("#result h2")).hasText("Result: " + MARKUP);
        page.evaluate("() => { for (const fold of document.querySelectorAll('#result details')) fold.open = true; location.hash = '#actions'; }");
        assertThat(page.locator(".action").first()).isVisible();
        assertEquals(0, page.locator("main img, main script").count());
        assertEquals(true, page.evaluate("() => ({}).polluted === undefined && document.title !== 'run'"));
    }

    @Test
    void aLinkThatSwellsIsNewerOrIsNoneOpensNothing(Visit visit) throws IOException {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("p1.d" + swelling(), "This link unpacks to far more than a plan can be. Nothing was opened.");
        links.put("p9.uAAAA", "This link comes from a newer version of the planner. Reload this page to get that version, then open the link again.");
        links.put("p1.u!!", "This link is damaged. It may have been cut short on the way. Ask for it again, or ask for a file. Nothing was opened.");
        links.put("p1.u" + "A".repeat(300_000), "This plan is too long for a link. Send a file instead.");
        Page page = visit.open("/planner/");
        links.forEach((fragment, sentence) -> {
            page.evaluate("fragment => { location.hash = fragment; }", fragment);
            assertThat(page.locator(".file-answer")).hasText(sentence);
        });
        assertEquals(List.of(), Plans.kept(page));
    }

    /** A hundred megabytes of nothing, packed as a link packs a plan. */
    private static String swelling() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    private static Page start(Visit visit) {
        Page page = visit.open("/planner/");
        startPlan(page);
        return page;
    }

    private static void startPlan(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start a new plan")).click();
        assertThat(page.locator("#about")).isVisible();
    }

    private static void answer(Page page, String question, int value) {
        page.evaluate("id => { location.hash = '#' + id; }", question);
        Plans.answer(page, question, value).check();
        Plans.catchUp(page);
    }

    private static com.microsoft.playwright.Locator status(Page page) {
        return page.locator(".status-text");
    }

    private static Map<String, Integer> answers(Page page) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        JsonMapper.shared().readTree(Plans.kept(page).get(0)).path("answers").properties()
            .forEach(answer -> answers.put(answer.getKey(), answer.getValue().asInt()));
        return answers;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
