package org.alongside.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.PackagedProgram;
import org.alongside.browser.Browser;
import org.alongside.browser.Visit;
import org.alongside.browser.Visitors;
import org.alongside.jbake.FixtureSite;
import org.alongside.search.SearchHit;
import org.alongside.search.Searcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody edits content with {@code serve} running and a browser open beside the editor: all day, so that one process serves all the tests. */
@ExtendWith(Browser.class)
class ServeIT {
    private static final String ABOUT = "= %s\n:description: About this site.\n:reviewed: 2026-11-23\n\nText.\n";

    @TempDir
    private static Path folder;
    private static final List<String> SAID = new ArrayList<>();

    private static Process serve;
    private static String address;
    private static int opened;

    @BeforeAll
    static void serveATinySite() throws IOException {
        FixtureSite.complete(folder).with("content/pages/about.adoc", ABOUT.formatted("About").replace("2026-11-23", "soon"));
        serve = new ProcessBuilder(PackagedProgram.command("serve", "--source", folder.toString(), "--port", "0"))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader output = serve.inputReader();
        String line = output.readLine();
        while (!line.startsWith("Serving ")) {
            SAID.add(line);
            line = output.readLine();
        }
        address = line.split(" ")[1].replaceFirst("/$", "");
        write("content/pages/about.adoc", ABOUT.formatted("About"));
        while (!line.startsWith("Built ")) {
            line = output.readLine();
        }
    }

    @AfterAll
    static void stop() {
        serve.destroy();
    }

    @Test
    void aFirstBuildThatFailsPromisesNoSite() {
        assertEquals(List.of("1 problem:", "There is no site to show yet."), SAID);
    }

    /** No text of the site needs Asciidoctor; the first that does would wait for its start. */
    @Test
    void startsAsciidoctorBeforeATextNeedsIt() throws IOException {
        Instant end = Instant.now().plusSeconds(60);
        while (!loadedClasses().contains(" org.jruby.Ruby\n")) {
            assertTrue(Instant.now().isBefore(end), "Asciidoctor's Ruby has not been started");
        }
    }

    private static String loadedClasses() throws IOException {
        Process asked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            Long.toString(serve.pid()), "GC.class_histogram").start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void withoutASiteTheFaultAloneIsShownUntilItIsMended(Visitors visitors) throws IOException {
        Visit visit = open(visitors);
        visit.expectFault("the server responded with a status of 404");
        Page page = visit.page();
        write("content/pages/about.adoc", ABOUT.formatted("A title").replace("2026-11-23", "soon"));
        Locator fault = page.locator("[role=alert] h2");
        assertThat(fault).hasText("1 problem keeps the site from being built. You see the last good one.");
        Files.move(folder.resolve("target/preview"), folder.resolve("target/preview-before"));
        page.reload();
        assertThat(page.locator("#no-site")).containsText("There is no site yet.");
        assertThat(fault).hasText("1 problem keeps the site from being built.");
        write("content/pages/about.adoc", ABOUT.formatted("A site again"));
        assertThat(page.locator("h1")).hasText("A site again");
    }

    @Test
    void aSavedPageIsOnTheScreenWithoutATouch(Visitors visitors) throws IOException {
        Page page = open(visitors).page();
        write("content/pages/about.adoc", ABOUT.formatted("A new title"));
        assertThat(page.locator("h1")).hasText("A new title");
    }

    @Test
    void anOpenPageFollowsTheFileThatIsSaved(Visitors visitors) throws IOException {
        Page page = open(visitors).page();
        write("content/practice/take-turns.adoc", Files.readString(folder.resolve("content/practice/take-turns.adoc")).replace("First a word.", "First two words."));
        assertThat(page.locator("body")).containsText("First two words.");
        assertThat(page).hasURL(address + "/practice/take-turns/");
        write("assets/css/plain.css", "h1 { color: rgb(4, 5, 6); }");
        assertThat(page.locator("h1")).hasCSS("color", "rgb(4, 5, 6)");
        assertThat(page).hasURL(address + "/practice/take-turns/");
    }

    @Test
    void aFaultIsShownWithFileAndLineOverTheLastGoodPageUntilItIsMended(Visitors visitors) throws IOException {
        Page page = open(visitors).page();
        String before = page.locator("h1").innerText();
        write("content/pages/about.adoc", ABOUT.formatted("A title").replace("2026-11-23", "soon"));
        Locator fault = page.locator("[role=alert] li");
        assertThat(fault.locator("code")).hasText("content/pages/about.adoc:3");
        assertThat(fault.locator("p")).hasText("reviewed: \"soon\" is not a date. Write year-month-day, for example 2026-11-23.");
        page.reload();
        assertThat(page.locator("h1")).hasText(before);
        assertThat(fault).hasCount(1);
        write("content/pages/about.adoc", ABOUT.formatted("A better title"));
        assertThat(page.locator("h1")).hasText("A better title");
        assertThat(fault).hasCount(0);
    }

    @Test
    void changesOfTemplatesStylesAndRulesAreFollowedToo(Visitors visitors) throws IOException {
        Visit visit = open(visitors);
        String plain = Files.readString(folder.resolve("templates/parts/plain.peb"));
        write("templates/parts/plain.peb", plain.replace("<p>{{ page.description }}</p>", "<p class=\"lead\">{{ page.description }}</p>"));
        assertThat(visit.page().locator("p.lead")).hasText("About this site.");
        write("assets/css/plain.css", "h1 { color: rgb(1, 2, 3); }");
        assertThat(visit.page().locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
        write("netlify.toml", "[[redirects]]\nfrom = \"/us\"\nto = about\n");
        assertThat(visit.page().locator("[role=alert] code")).hasText("netlify.toml:3");
        assertThat(visit.page().locator("[role=alert] h2")).hasText("1 problem. The site is built; its headers and redirects stay as they were.");
        write("assets/css/plain.css", "h1 { color: rgb(7, 8, 9); }");
        assertThat(visit.page().locator("h1")).hasCSS("color", "rgb(7, 8, 9)");
        write("netlify.toml", "[[redirects]]\nfrom = \"/us\"\nto = \"/about/\"\n");
        assertThat(visit.page().locator("[role=alert]")).hasCount(0);
        assertEquals(address + "/about/", visit.go("/us").url());
    }

    @Test
    void aNewFolderIsWatchedToo(Visitors visitors) throws IOException {
        Page page = open(visitors).page();
        write("assets/images/tea/cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("content/pages/about.adoc", ABOUT.formatted("With a picture").replace("Text.", "image::tea/cup.svg[A cup]"));
        assertThat(page.locator("h1")).hasText("With a picture");
        assertThat(page.locator("img")).isAttached();
    }

    @Test
    void theSearchIndexIsUpToDateWhenSomebodySearches(Visitors visitors) throws IOException {
        Visit visit = open(visitors);
        write("content/pages/about.adoc", ABOUT.formatted("Quokkas"));
        assertThat(visit.page().locator("h1")).hasText("Quokkas");
        assertEquals(200, visit.page().request().get(address + "/search/index.json").status());
        try (Searcher searcher = new Searcher(folder.resolve("target/preview"), Path.of("assets/js/search/search.js"))) {
            assertEquals(List.of("/about/"), searcher.search("quokkas").stream().map(SearchHit::url).toList());
        }
    }

    @Test
    void ofManyQuickChangesTheLastIsShown(Visitors visitors) throws IOException {
        Page page = open(visitors).page();
        for (int times = 0; times < 20; times++) {
            write("content/pages/about.adoc", ABOUT.formatted("Title " + times));
        }
        assertThat(page.locator("h1")).hasText("Title 19");
    }

    /** Opens a page that is listening, and shows what was written for this test. */
    private static Visit open(Visitors visitors) throws IOException {
        String title = "About " + ++opened;
        write("content/pages/about.adoc", ABOUT.formatted(title));
        Visit visit = visitors.arriveAt(address, device -> device);
        visit.expectFault("/favicon.ico"); // the tiny site names no icon
        Page page = visit.open("/about/");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("html[data-preview=listening]")).isAttached();
        assertEquals(List.of(), visit.faults());
        return visit;
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
