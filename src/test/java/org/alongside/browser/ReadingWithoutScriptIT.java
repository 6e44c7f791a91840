package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site without JavaScript: everything can be read, followed and printed. */
@ExtendWith(Browser.class)
class ReadingWithoutScriptIT {
    @Test
    void everyHeadingAndParagraphCanBeSeen(Visitors visitors) {
        Visit visit = withoutScript(visitors);
        visit.expectFault("the server responded with a status of 404");
        for (String address : BuiltSite.oneOfEachKind()) {
            Page page = visit.open(address);
            assertThat(page.locator("h1")).isVisible();
            assertEquals(List.of(), hidden(page.locator("main :is(h2, h3, p, legend, li, td)")), address);
        }
    }

    @Test
    void searchLeadsToAPageThatListsEverything(Visitors visitors) {
        Page page = withoutScript(visitors).open("/");
        Locator box = page.locator("form[action='/search/'] input[name=q]").first();
        box.fill("power");
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search/\\?q=power$"));
        assertThat(page.locator("main a[href='/principles/assets/']:visible").first()).isVisible();
    }

    @Test
    void thePlannerIsTheWholeChecklistOnPaper(Visitors visitors) {
        Page page = withoutScript(visitors).open("/planner/");
        assertThat(page.locator("#start-assets")).isVisible();
        int questions = page.locator("fieldset[data-question]").count();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(questions, page.locator("fieldset[data-question]:visible").count());
    }

    private static Visit withoutScript(Visitors visitors) {
        return visitors.arrive(device -> device.setJavaScriptEnabled(false));
    }

    /** The text of what a reader cannot see, other than what a script would show, or the reader can open. */
    private static Object hidden(Locator texts) {
        return texts.evaluateAll("""
            texts => texts.filter(text => !text.checkVisibility({visibilityProperty: true}) && text.textContent.trim()
              && !text.closest('[hidden], [popover], details:not([open])')).map(text => text.textContent.trim())""");
    }
}
