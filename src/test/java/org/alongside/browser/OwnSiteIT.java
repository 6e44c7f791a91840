package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.jbake.FixtureSite;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Another organisation's site, made from content alone: five principles, three steps, answers from 1 to 5, no matrix. */
@ExtendWith(Browser.class)
class OwnSiteIT {
    private static final int MOST_KEYS = 80;

    @TempDir
    private static Path folder;
    private static PreviewServer server;

    @BeforeAll
    static void build() {
        server = new PreviewServer(FixtureSite.ofAnotherOrganisation(folder).build(), NetlifyRules.of(Path.of("")), 0).start();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void itsQuestionsAreFilledInByKeyboardAndScoredByItsOwnRules(Visitors visitors) {
        Page page = visitors.arriveAt(server.address(), device -> device).open("/planner/");
        start(page);
        assertThat(page.locator("#plan-voice .answers .keycap")).hasText(new String[] {"1", "2", "3", "4", "5"});
        answer(page);
        assertThat(page.locator("#result")).isVisible();
        assertThat(page.locator("#result .verdict")).containsText("It is ours");
        assertThat(page.locator("#result .bar-score")).hasText(new String[] {"75", "75", "75", "75", "75"});
        assertEquals(2, page.locator("#result .next-step").count());
        assertThat(page.locator("#result .matrix-part, #result .mode")).hasCount(0);
        assertEquals(List.of(), Axe.faults(page));
        page.reload();
        assertThat(page.locator("#result .bar-score")).hasText(new String[] {"75", "75", "75", "75", "75"});
    }

    @Test
    void itsPagesAreFoundInItsOwnWords(Visitors visitors) {
        Page page = visitors.arriveAt(server.address(), device -> device).open("/");
        page.locator("#site-search").fill("rota");
        page.locator("#site-search").press("Enter");
        assertThat(page.locator(".results-list a").first()).hasText("Share the work");
    }

    @Test
    void noPageHasAccessibilityFaultsInItsOwnColours(Visitors visitors) {
        Page page = visitors.arriveAt(server.address(), device -> device).page();
        List<String> faults = new ArrayList<>();
        for (String address : List.of("/", "/principles/", "/principles/voice/", "/stages/do/", "/practice/share-the-work/", "/cases/", "/cases/garden/",
            "/sources/old-book/", "/glossary/", "/planner/", "/planner/compare/", "/planner/over-time/", "/planner/print/", "/a-z/", "/search/")) {
            page.navigate(server.address() + address);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            Axe.faults(page).forEach(fault -> faults.add(address + " " + fault));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.faultsOfColour(page).forEach(fault -> faults.add(address + " dark: " + fault));
        }
        assertEquals(List.of(), faults);
    }

    private static void start(Page page) {
        Locator start = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start a new plan"));
        start.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#about")).isVisible();
    }

    /** Answers "often" everywhere; who decides is "all", and the group has reached its last step. */
    private static void answer(Page page) {
        page.keyboard().press("Tab");
        for (int key = 0; key < MOST_KEYS && !page.locator("#result").isVisible(); key++) {
            String focused = (String) page.evaluate("document.activeElement.name ?? ''");
            if (focused.startsWith("answers.")) {
                page.keyboard().press("4");
            } else if (focused.startsWith("profile.decides.")) {
                page.keyboard().press("2");
            } else if (focused.equals("profile.step")) {
                page.keyboard().press("3");
            } else if (focused.equals("profile.role")) {
                page.keyboard().press("1");
            }
            page.keyboard().press("Enter");
        }
    }
}
