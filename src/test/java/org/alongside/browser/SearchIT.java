package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search as a reader uses it. */
@ExtendWith(Browser.class)
class SearchIT {
    private static final String OPTIONS = ".search-panel [role=option]";
    private static final String A_LATER_YEAR = "2040-01-01T00:00:00";
    private static final Pattern FIRST_SCRIPT = Pattern.compile(".*/js/site[^/]*\\.js");
    private static final Pattern BOX_SCRIPT = Pattern.compile(".*/search/box[^/]*\\.js");
    private static final Pattern INDEX = Pattern.compile(".*/assets/search/.*");

    @Test
    void findsAPageByKeyboardFromAnyPage(Visit visit) {
        Page page = listening(visit.open("/principles/assets/"));
        page.keyboard().press("/");
        assertThat(page.locator("#site-search")).isFocused();
        page.keyboard().type("govan peer research");
        assertThat(page.locator(".search-panel [role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/cases/govan-par/.*"));
    }

    @Test
    void keysPressedWhileAnAnswerIsUnderWayActOnThatAnswer(Visit visit) {
        Page page = typeInBox(visit, "g");
        List<Route> held = holdIndex(page);
        page.keyboard().type("ovan peer research");
        List.of("ArrowDown", "ArrowDown", "ArrowUp").forEach(page.keyboard()::press);
        assertThat(page.locator(".search-note")).hasText("Searching…");
        assertThat(page.locator("form.search-box [role=status]").first()).hasText("Searching…");
        assertEquals(0, page.locator(OPTIONS).count());
        page.keyboard().press("Enter");
        letGo(page, held);
        assertThat(page).hasURL(Pattern.compile(".*/cases/govan-par/.*"));
    }

    @Test
    void enterByItselfDoesNotWaitForAnAnswer(Visit visit) {
        Page page = typeInBox(visit, "g");
        List<Route> held = holdIndex(page);
        page.keyboard().type("ovan peer research");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/search/\\?q=govan\\+peer\\+research"));
        assertThat(page.locator("[data-part=status]")).hasText("Searching…");
        letGo(page, held);
        assertThat(page.locator("[data-part=list] li.result a").first()).hasAttribute("href", "/cases/govan-par/");
    }

    @Test
    void escapeClosesTheListForTheAnswerUnderWayToo(Visit visit) {
        Page page = typeInBox(visit, "g");
        List<Route> held = holdIndex(page);
        page.keyboard().type("ovan");
        page.keyboard().press("Escape");
        assertThat(page.locator(".search-panel")).isHidden();
        page.waitForResponse(INDEX, () -> letGo(page, held));
        page.evaluate("() => new Promise((done) => setTimeout(done, 100))");
        assertThat(page.locator(".search-panel")).isHidden();
    }

    @Test
    void theResultsPageSaysSoWhenTheIndexCannotBeReached(Visit visit) {
        visit.expectFault("/search/");
        visit.page().route("**/search/index.json", Route::abort);
        Page page = visit.open("/search/?q=trust");
        assertThat(page.locator("[data-part=status]")).hasText("Search cannot be reached. Reload this page to try again, or use the list below.");
        assertThat(page.locator("[data-part=rest]")).isVisible();
    }

    @Test
    void takesNoNoticeOfHyphens(Visit visit) {
        for (String word : List.of("co-production", "coproduction", "co production", "copro", "Co\u2011production")) {
            Page page = visit.open("/search/?q=what+is+" + word.replace(" ", "+"));
            assertThat(page.locator("#q")).hasValue("what is " + word);
            assertThat(page.locator("[data-part=list] li.result .result-title").first()).hasText("What is co-production?");
        }
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

    @Test
    void treatsWhateverIsTypedAsWords(Visit visit) {
        for (String typed : List.of("title:foo", "*", "__proto__", "<img src=x onerror=alert(1)>", "\"unclosed", "+-~^", "\uD83D\uDE00")) {
            Page page = visit.open("/search/");
            page.locator("#site-search").fill(typed);
            page.keyboard().press("Enter");
            assertThat(page.locator("#q")).hasValue(typed);
            assertThat(page.locator("[data-part=status]")).hasText(Pattern.compile("^(?!Searching).+"));
        }
    }

    @Test
    void slashIsALetterInsideAFieldAndControlKAsksForSearchAnywhere(Visit visit) {
        Page page = listening(visit.open("/search/?q=trust"));
        assertThat(page.locator("#q")).hasValue("trust");
        page.locator("#q").focus();
        page.keyboard().press("End");
        page.keyboard().type("/");
        assertThat(page.locator("#q")).hasValue("trust/");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#site-search")).isFocused();
    }

    @Test
    void arrowsGoRoundTheListAndEscapeClosesIt(Visit visit) {
        Page page = typeInBox(visit, "trust");
        Locator options = page.locator(OPTIONS);
        page.keyboard().press("ArrowUp");
        assertThat(options.last()).hasAttribute("aria-selected", "true");
        assertThat(box(page)).hasAttribute("aria-activedescendant", options.last().getAttribute("id"));
        page.keyboard().press("ArrowDown");
        assertEquals(null, box(page).getAttribute("aria-activedescendant"));
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(page.locator(".search-panel")).isHidden();
        assertThat(box(page)).isFocused();
        assertThat(box(page)).hasValue("trust");
        assertThat(box(page)).hasAttribute("aria-expanded", "false");
    }

    @Test
    void sectionsStandUnderTheirPageWithTheirPathAndMarkedMatches(Visit visit) {
        Page page = typeInBox(visit, "power");
        Locator group = page.locator(".search-panel [role=group]").filter(new Locator.FilterOptions().setHas(page.locator(".search-heading"))).first();
        assertThat(group.locator(".search-path").first()).not().isEmpty();
        assertThat(group.locator("mark").first()).containsText(Pattern.compile("power", Pattern.CASE_INSENSITIVE));
        String address = group.locator("[role=option]").first().getAttribute("href");
        String section = group.locator("[role=option]:has(.search-heading)").first().getAttribute("href");
        assertEquals(address, section.substring(0, section.indexOf('#')));
        page.navigate(section);
        assertThat(page.locator(section.substring(section.indexOf('#')))).isVisible();
    }

    @Test
    void onlyTheNumberOfResultsIsAnnouncedAndOnlyOnceTypingPauses(Visit visit) {
        visit.page().clock().install();
        Page page = visit.open("/about/");
        box(page).focus();
        Locator status = page.locator("form.search-box [role=status]").first();
        status.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.clock().pauseAt(A_LATER_YEAR);
        status.evaluate("status => new MutationObserver(() => { (globalThis.said ??= []).push(status.textContent); }).observe(status, { childList: true })");
        for (String typed = ""; !typed.equals("trust"); ) {
            typed = "trust".substring(0, typed.length() + 1);
            page.keyboard().type(typed.substring(typed.length() - 1));
            assertAnswered(page, typed);
            page.clock().runFor(599);
        }
        assertEquals(null, page.evaluate("globalThis.said"));
        page.clock().runFor(1);
        assertThat(status).hasText(Pattern.compile("^\\d+ pages found.*"));
        assertEquals(List.of(status.textContent()), page.evaluate("said"));
        assertEquals(0, page.locator(".search-panel [aria-live], .search-panel [role=status], .search-panel [role=alert]").count());
    }

    @Test
    void saysWhichWordsAPageDoesNotHave(Visit visit) {
        Page page = visit.open("/search/?q=trust+zebra+tokenism");
        assertThat(page.locator(".result .search-without").first()).hasText(Pattern.compile("^Without: .*zebra"));
        assertThat(page.locator("[data-part=status]")).containsText("No page has all your words");
    }

    @Test
    void saysWhatItTookAMisspeltWordFor(Visit visit) {
        Page page = visit.open("/search/?q=gatekeping");
        assertThat(page.locator("[data-part=status]")).containsText("“gatekeping” is not on this site. Showing pages with “gatekeeping”");
    }

    @Test
    void filtersByKindAndByPrincipleInAnAddressThatCanBeShared(Visit visit) {
        Page page = visit.open("/search/?q=trust");
        Locator results = page.locator("[data-part=list] li.result");
        assertThat(results.first()).isVisible();
        Locator cases = page.locator("[data-part=filters] input[value=cases]");
        String count = page.locator("label:has(input[value=cases]) [data-part=count]").textContent();
        cases.check();
        assertThat(page).hasURL(Pattern.compile(".*[?&]type=cases.*"));
        assertThat(page.locator("[data-part=status]")).hasText(Pattern.compile("^" + count + " page.*"));
        assertThat(results.first()).isVisible();
        for (String address : results.locator("h2 a").evaluateAll("links => links.map(link => link.pathname)").toString().replaceAll("[\\[\\] ]", "").split(",")) {
            assertTrue(address.startsWith("/cases/"), address);
        }
        Locator principle = page.locator("[data-part=filters] input[name=principle]:enabled").first();
        principle.check();
        assertThat(page).hasURL(Pattern.compile(".*[?&]type=cases&principle=.*"));
        assertThat(results.first()).isVisible();
        String told = page.locator("[data-part=status]").textContent();
        String titles = String.join("|", results.locator("h2").allTextContents());
        Page friends = visit.device().newPage();
        friends.navigate(page.url());
        assertThat(friends.locator("[data-part=status]")).hasText(told);
        assertThat(friends.locator("[data-part=list] li.result").first()).isVisible();
        assertEquals(titles, String.join("|", friends.locator("[data-part=list] li.result h2").allTextContents()));
    }

    @Test
    void movesTheFocusToTheFirstOfMorePages(Visit visit) {
        Page page = visit.open("/search/?q=people");
        Locator results = page.locator("[data-part=list] li.result");
        assertThat(results).hasCount(10);
        page.locator("[data-part=more]").click();
        assertThat(results).hasCount(20);
        assertThat(results.nth(10).locator("h2 a")).isFocused();
    }

    @Test
    void recentSearchesStayOnTheDeviceUntilTheyAreCleared(Visit visit) {
        Page page = visit.open("/about/");
        box(page).fill("gate keeper");
        assertThat(page.locator(OPTIONS).first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search/\\?q=gate\\+keeper"));
        page.navigate("/about/");
        box(page).focus();
        assertThat(page.locator(OPTIONS)).hasText(new String[] {"gate keeper"});
        assertEquals("[\"gate keeper\"]", page.evaluate("localStorage.getItem('alongside-recent-searches')"));
        page.locator(".search-clear").click();
        assertThat(page.locator(".search-panel")).isHidden();
        assertThat(box(page)).isFocused();
        assertEquals(0, page.evaluate("localStorage.length"));
    }

    @Test
    void remembersASearchThatWasSentBeforeTheBoxWasThere(Visit visit) {
        Page page = listening(visit.open("/about/"));
        page.route(BOX_SCRIPT, route -> { });
        box(page).fill("gate keeper");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search/\\?q=gate\\+keeper"));
        assertEquals("[\"gate keeper\"]", page.evaluate("localStorage.getItem('alongside-recent-searches')"));
    }

    @Test
    void keysPressedBeforeTheBoxIsThereActOnItsFirstAnswer(Visit visit) {
        Page page = listening(visit.open("/about/"));
        List<Route> held = new ArrayList<>();
        page.route(BOX_SCRIPT, held::add);
        page.waitForRequest(BOX_SCRIPT, () -> box(page).fill("govan peer research"));
        List.of("ArrowDown", "ArrowDown", "ArrowUp", "Enter").forEach(page.keyboard()::press);
        page.unroute(BOX_SCRIPT);
        held.forEach(Route::resume);
        assertThat(page).hasURL(Pattern.compile(".*/cases/govan-par/.*"));
    }

    @Test
    void answersWhoeverTypesInTheBoxBeforeAnyScriptIsThere(Visit visit) {
        Page page = visit.page();
        List<Route> held = new ArrayList<>();
        page.route(FIRST_SCRIPT, held::add);
        page.waitForRequest(FIRST_SCRIPT, () -> page.navigate(visit.address() + "/about/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
        box(page).pressSequentially("trust");
        held.forEach(Route::resume);
        assertAnswered(page, "trust");
        assertThat(box(page)).hasValue("trust");
    }

    @Test
    void saysSoWhenNothingIsFoundAndOffersAWayOn(Visit visit) {
        Page page = visit.open("/search/?q=zzqqxx");
        assertThat(page.locator("[data-part=none]")).isVisible();
        assertThat(page.locator("[data-part=none] a[href='/principles/assets/']")).isVisible();
        assertThat(page.locator("[data-part=none] a[href='/contribute/']")).hasText("Tell us");
        assertThat(page.locator("[data-part=suggestion]")).isHidden();
        assertThat(page.locator("[data-part=filters]")).isHidden();
    }

    @Test
    void offersTheNearestSpellingWhenNothingIsFound(Visit visit) {
        Page page = visit.open("/search/?q=ggatteekepping");
        assertThat(page.locator("[data-part=suggestion]")).hasText("Did you mean gatekeeping?");
        page.locator("[data-part=suggestion] a").click();
        assertThat(page.locator("[data-part=list] li.result").first()).isVisible();
    }

    @Test
    void worksOnANarrowScreenInsideTheMenu(Visitors visitors) {
        Page page = listening(visitors.arrive(device -> device.setViewportSize(320, 640)).open("/about/"));
        page.keyboard().press("Control+k");
        assertThat(box(page)).isFocused();
        page.keyboard().type("trust");
        assertAnswered(page, "trust");
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= 320"));
        assertEquals(List.of(), Axe.faults(page));
    }

    @Test
    void fetchesNothingForSearchUntilSomebodyTurnsToIt(Visit visit) {
        Page page = visit.open("/about/");
        assertEquals(List.of(), searchFiles(visit));
        box(page).focus();
        box(page).fill("trust");
        assertThat(page.locator(OPTIONS).first()).isVisible();
        assertTrue(searchFiles(visit).stream().anyMatch(address -> address.contains("/assets/search/terms-")));
        assertEquals(List.of(), visit.requests().stream().filter(request -> request.contains("lunr")).toList(), "no query language in the browser");
    }

    @Test
    void findsWithoutAConnectionAfterOneVisitToOnePage(Visitors visitors) throws IOException {
        PreviewServer server = new PreviewServer(BuiltSite.FOLDER, NetlifyRules.of(Path.of("")), 0).start();
        try {
            Visit visit = visitors.arriveAt(server.address(), device -> device.setServiceWorkers(ServiceWorkerPolicy.ALLOW));
            visit.expectFault("net::ERR_CONNECTION_REFUSED");
            visit.open("/").evaluate("async () => { await navigator.serviceWorker.ready; }");
            server.close();
            Page page = visit.open("/search/?q=gatekeping");
            assertThat(page.locator("[data-part=list] li.result").first()).isVisible();
            assertThat(page.locator("[data-part=status]")).containsText("Showing pages with “gatekeeping”");
            box(page).fill("govan peer research");
            assertThat(page.locator(OPTIONS).first()).hasAttribute("href", "/cases/govan-par/");
            assertEquals(List.of(), visit.faults());
        } finally {
            server.close();
        }
    }

    /** The page, once its search box answers to keys. */
    private static Page listening(Page page) {
        assertThat(box(page)).hasAttribute("aria-keyshortcuts", "/ Control+K");
        return page;
    }

    private static Locator box(Page page) {
        return page.locator("#site-search");
    }

    /** A page with the answer to this text below the search box. */
    private static Page typeInBox(Visit visit, String text) {
        Page page = visit.open("/about/");
        box(page).focus();
        page.keyboard().type(text);
        assertAnswered(page, text);
        return page;
    }

    /** Waits for the answer to all that was typed: there may be one to its first letters before. */
    private static void assertAnswered(Page page, String text) {
        assertThat(page.locator(".search-all")).hasAttribute("href", Pattern.compile("\\?q=" + text + "$"));
    }

    /** Keeps all files of the index back that are asked for from now on. */
    private static List<Route> holdIndex(Page page) {
        List<Route> held = new ArrayList<>();
        page.route(INDEX, held::add);
        return held;
    }

    private static void letGo(Page page, List<Route> held) {
        page.unroute(INDEX);
        held.forEach(Route::resume);
    }

    private static List<String> searchFiles(Visit visit) {
        return visit.requests().stream().filter(request -> request.matches(".*/(assets/search/|search/index).*")).toList();
    }
}
