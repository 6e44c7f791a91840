package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search as a reader uses it. */
@ExtendWith(Browser.class)
class SearchIT {

    @Test
    void findsAPageByKeyboardFromAnyPage(Visit visit) {
        Page page = visit.open("/principles/assets/");
        page.locator("#site-search[aria-keyshortcuts]").waitFor();
        page.keyboard().press("/");
        assertThat(page.locator("#site-search")).isFocused();
        page.keyboard().type("govan peer research");
        assertThat(page.locator(".search-panel [role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/cases/govan-par/.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"co-production", "coproduction", "co production", "copro", "Co\u2011production"})
    void takesNoNoticeOfHyphens(String word, Visit visit) {
        Page page = visit.open("/search/?q=what+is+" + word.replace(" ", "+"));
        assertThat(page.locator("[data-part=list] li.result .result-title").first()).hasText("What is co-production?");
    }

    @Test
    void theResultsPageHasNoAccessibilityFaultsAndKeepsItsFiltersInTheAddress(Visit visit) {
        Page page = visit.open("/search/?q=trust");
        assertThat(page.locator("[data-part=list] li.result").first()).isVisible();
        assertEquals(List.of(), Axe.faults(page));
        page.locator("[data-part=filters] input[value=cases]").check();
        assertThat(page).hasURL(Pattern.compile(".*[?&]type=cases.*"));
        page.reload();
        assertThat(page.locator("[data-part=filters] input[value=cases]")).isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:foo", "*", "__proto__", "<img src=x onerror=alert(1)>", "\"unclosed", "+-~^", "\uD83D\uDE00"})
    void treatsWhateverIsTypedAsWords(String typed, Visit visit) {
        Page page = visit.open("/search/");
        page.locator("#site-search").fill(typed);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-part=status]")).not().isEmpty();
    }

    @Test
    void saysSoWhenNothingIsFoundAndOffersAWayOn(Visit visit) {
        Page page = visit.open("/search/?q=zzqqxx");
        assertThat(page.locator("[data-part=none]")).isVisible();
        assertThat(page.locator("[data-part=none] a[href='/principles/assets/']")).isVisible();
    }
}
