package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The planner as a coordinator uses it. */
@ExtendWith(Browser.class)
class PlannerIT {
    private static final int MOST_KEYS = 400;

    /** One plan for all of it: to fill it in key by key is what takes the time. */
    @Test
    void aPlanFilledInByKeyboardIsScoredWithoutFaultsNeverLeavesTheDeviceAndIsStillThereAfterAReload(Visit visit) {
        Page page = start(visit);
        assertEquals(List.of(), Axe.faults(page));
        answerEveryQuestion(page);
        assertThat(page.locator("#result")).isVisible();
        String verdict = verdict(page);
        assertTrue(verdict.contains("power is shared"), verdict);
        assertEquals(List.of("67", "67", "67", "67", "67", "67"), scores(page));
        assertEquals(5, page.locator("#result .next-step").count());
        assertEquals(List.of(), Axe.faults(page));
        assertEquals(List.of(), visit.requests().stream().filter(request -> !request.matches("GET " + visit.address() + "/[^?#]*")).toList());
        page.reload();
        page.navigate(visit.address() + "/planner/#result");
        assertThat(page.locator("#result")).isVisible();
        assertEquals(verdict, verdict(page));
        assertEquals(List.of("67", "67", "67", "67", "67", "67"), scores(page));
    }

    @Test
    void aResultThatCannotSayWhoDecidesLeadsToWhatIsNotAnswered(Visit visit) {
        Page page = visit.open("/planner/");
        Plans.openFile(page, Plans.example("young-carers").replaceFirst("(?s)\"power\": \\{.*?}", "\"power\": {}"));
        Plans.click(page, "Add it to my plans");
        assertThat(page.locator("#result .verdict")).hasText("Not enough answers to say.");
        assertThat(page.locator("#result .result-verdict .remark").first()).hasText("Fewer than three decisions are answered. "
            + "The count below leaves out the questions about the project. Still to answer there: Who decides at each step?");
        page.locator("#result .result-verdict .remark a").click();
        assertThat(page.locator("#power")).isVisible();
    }

    @Test
    void aProvisionalVerdictNamesAQuestionThatWouldHelpToCheckIt(Visit visit) {
        Page page = visit.open("/planner/");
        Plans.openFile(page, Plans.example("lunch-club").replaceFirst("\"start-assets\": \\d", "\"start-assets\": \"dk\""));
        Plans.click(page, "Add it to my plans");
        assertThat(page.locator("#result .result-verdict .remark")).hasText("This is provisional. Too few questions about power are answered "
            + "to check it. One to answer now: Did people who live with the issue help choose what this project is about? "
            + "Later steps ask more of them.");
        page.locator("#result .result-verdict .remark a").click();
        assertThat(page.locator("#start-assets")).isVisible();
    }

    @Test
    void enterSendsNothingWithoutJavaScript(Visitors visitors) {
        Visit visit = visitors.arrive(device -> device.setJavaScriptEnabled(false));
        Page page = visit.open("/planner/");
        page.locator("input[name='profile.project_name']").fill("A private name");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(visit.address() + "/planner/");
        assertEquals(List.of(), visit.requests().stream().filter(request -> request.contains("private")).toList());
    }

    private static Page start(Visit visit) {
        Page page = visit.open("/planner/");
        Locator start = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start a new plan"));
        start.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#about")).isVisible();
        return page;
    }

    /** Goes through the whole form with Tab, number keys and Enter only: the second or third answer everywhere. */
    private static void answerEveryQuestion(Page page) {
        page.keyboard().press("Tab");
        for (int key = 0; key < MOST_KEYS && !page.locator("#result").isVisible(); key++) {
            String focused = (String) page.evaluate("document.activeElement.name ?? ''");
            if (focused.startsWith("answers.")) {
                page.keyboard().press("2");
            } else if (focused.startsWith("profile.power.")) {
                page.keyboard().press("3");
            } else if (focused.equals("profile.current_stage")) {
                page.keyboard().press("7");
            } else if (focused.startsWith("profile.") && !focused.equals("profile.project_name")) {
                page.keyboard().press("1");
            }
            page.keyboard().press("Enter");
        }
    }

    private static String verdict(Page page) {
        return page.locator("#result .result-verdict").innerText();
    }

    private static List<String> scores(Page page) {
        return page.locator("#result .bar-score").allInnerTexts();
    }
}
