package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways into the guide, as readers take them. */
@ExtendWith(Browser.class)
class GuideIT {

    @Test
    void filtersOfCasesStandInTheAddressAndComeBackWithIt(Visit visit) {
        Page page = visit.open("/cases/");
        page.locator("select[name=principle]").selectOption("assets");
        page.locator("select[name=mode]").selectOption("enhanced");
        assertThat(page).hasURL(Pattern.compile(".*/cases/\\?principle=assets&mode=enhanced$"));
        int shown = page.locator("[data-case]:visible").count();
        assertTrue(shown > 0 && shown < page.locator("[data-case]").count(), "shown: " + shown);
        page.reload();
        assertEquals(shown, page.locator("[data-case]:visible").count());
        assertThat(page.locator("select[name=mode]")).hasValue("enhanced");
    }

    @Test
    void casesCanBeFoundByEachWayWithoutJavaScript(Visitors visitors) {
        Page page = visitors.arrive(device -> device.setJavaScriptEnabled(false)).open("/cases/");
        for (String way : new String[] {"By principle", "By mode", "By setting", "By what it shows"}) {
            Locator links = page.locator("[data-ways] div:has(> dt:text-is('" + way + "')) a");
            assertTrue(links.count() > 1, way);
            assertThat(links.first()).isVisible();
        }
    }

    @Test
    void aWordIsExplainedWhereItStandsByKeyboard(Visit visit) {
        Page page = visit.open("/practice/peer-research/");
        Locator word = page.locator("a.term[aria-haspopup]").first();
        word.focus();
        page.keyboard().press("Enter");
        Locator explanation = page.locator(".word:popover-open");
        assertThat(explanation).isVisible();
        assertThat(page).hasURL(visit.address() + "/practice/peer-research/");
        page.keyboard().press("Escape");
        assertThat(explanation).hasCount(0);
        assertThat(word).isFocused();
    }

    @Test
    void theSpottersGuideLeadsToAnAnswerByLinksAlone(Visitors visitors) {
        Page page = visitors.arrive(device -> device.setJavaScriptEnabled(false)).open("/guide/spotters-guide/");
        for (int question = 1; question <= 6 && page.url().matches(".*(#question-\\d|/spotters-guide/)$"); question++) {
            String place = page.url().contains("#") ? page.url().replaceFirst(".*#", "#") : "#question-1";
            page.locator("section[aria-labelledby='" + place.substring(1) + "'] li a").first().click();
        }
        assertThat(page.locator("section[aria-labelledby='" + page.url().replaceFirst(".*#", "") + "']")).isVisible();
        assertTrue(page.url().matches(".*#(using|informing|consulting|participative|enhanced)$"), page.url());
    }

    @Test
    void somebodyWhoIsStuckFindsTheReasonInPlainWords(Visit visit) {
        Page page = visit.open("/stuck/");
        Locator reasons = page.locator("main a[href^='/factors/'], main a[href^='/risks/']");
        assertTrue(reasons.count() > 30, "reasons: " + reasons.count());
        reasons.first().click();
        assertThat(page.locator("h2#what-helps")).isVisible();
    }
}
