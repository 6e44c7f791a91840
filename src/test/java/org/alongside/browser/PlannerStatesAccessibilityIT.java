package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every state of the planner at the width of a small phone: no fault, nothing to scroll sideways, in either direction of reading. */
@ExtendWith(Browser.class)
class PlannerStatesAccessibilityIT {
    private static final String WIDER = "() => document.documentElement.scrollWidth > 320";

    @Test
    void everyStateIsAccessibleAndFitsASmallPhone(Visitors visitors) {
        Page page = visitors.arrive(device -> device.setViewportSize(320, 640)).open("/planner/");
        List<String> faults = new ArrayList<>();
        states().forEach((name, enter) -> {
            enter.accept(page);
            // Further down, the bar that stays in sight lies over what scrolls beneath it, which axe takes for small targets.
            page.evaluate("() => scrollTo(0, 0)");
            Axe.faults(page).forEach(fault -> faults.add(name + ": " + fault));
            if ((boolean) page.evaluate(WIDER)) {
                faults.add(name + ": wider than the screen");
            }
            page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
            if ((boolean) page.evaluate(WIDER)) {
                faults.add(name + ": wider than the screen from right to left");
            }
            page.evaluate("() => { document.documentElement.dir = 'ltr'; }");
            WideText.faults(page).forEach(fault -> faults.add(name + ": " + fault));
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void theFocusFollowsFromStepToStep(Visit visit) {
        Page page = visit.open("/planner/");
        Plans.click(page, "Start a new plan");
        List<String> headings = List.of("About the project", "Get started", "Bring people together", "Discover", "Define", "Develop", "Deliver",
            "Learn and keep going", "Result: this project");
        for (String heading : headings) {
            // The page hears of the new address a moment after the click.
            assertThat(page.locator("[data-part-title]:focus")).hasText(heading);
            if (!heading.equals(headings.get(headings.size() - 1))) {
                page.locator("[data-onward]:visible").click();
            }
        }
    }

    private static Map<String, Consumer<Page>> states() {
        Map<String, Consumer<Page>> states = new LinkedHashMap<>();
        states.put("nothing kept", page -> assertThat(page.locator("#plan-file")).isVisible());
        states.put("a file that is refused", page -> Plans.openFile(page, "{"));
        states.put("a file looked at first", page -> Plans.openFile(page, Plans.example("clinic-panel")));
        states.put("result with everything open", page -> {
            Plans.click(page, "Add it to my plans");
            page.evaluate("() => { for (const fold of document.querySelectorAll('#result details')) fold.open = true; }");
        });
        states.put("a link to share", page -> {
            Plans.click(page, "Make a link");
            assertThat(page.locator("#share-link")).isVisible();
        });
        states.put("about the project", page -> go(page, "#about"));
        states.put("a step with a note", page -> {
            go(page, "#start-assets");
            page.locator("#start-assets summary").click();
        });
        states.put("the way on, reached by key", page -> {
            page.keyboard().press("Tab");
            page.locator("[data-onward]:visible").focus();
        });
        states.put("not saved", page -> {
            page.evaluate("() => localStorage.clear()");
            Plans.answer(page, "start-assets", 3).check();
            assertThat(page.locator(".planner-status[data-state=unsaved]")).isVisible();
        });
        states.put("actions", page -> {
            Plans.click(page, "Keep it on this device again");
            go(page, "#actions");
            Plans.click(page, "Add an action");
        });
        states.put("plans, one of them damaged, one to be deleted", page -> {
            page.evaluate("() => { localStorage['alongside:plan:cut'] = '{'; }");
            go(page, "#begin");
            page.reload();
            Plans.click(page, "Delete");
        });
        states.put("over time", page -> {
            page.navigate("/planner/over-time/");
            page.locator("#plan-file").waitFor();
        });
        states.put("an example", page -> {
            page.navigate("/planner/examples/");
            page.locator("[aria-pressed]").first().click();
        });
        return states;
    }

    private static void go(Page page, String address) {
        page.evaluate("address => { location.hash = address; }", address);
        assertThat(page.locator(address)).isVisible();
    }
}
