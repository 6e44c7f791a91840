package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.alongside.content.ContentException;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.OfflineFiles;
import org.alongside.site.SiteCheck;
import org.alongside.site.SiteSource;
import org.jbake.parser.Engines;
import org.jbake.template.TemplateEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole site, built with the real engines, and a guard for each trap that they hold. */
class SiteBuildTest {

    @TempDir
    private Path folder;

    @Test
    void writesEveryPageAndNothingElse() {
        Path site = FixtureSite.complete(folder).build();
        assertEquals(List.of("404.html", "about/index.html", "cases/tea-club/index.html", "evidence/figures/index.html",
            "factors/noise/index.html", "glossary/index.html", "guide/start-here/index.html", "index.html",
            "models/circle/index.html", "offline.html", "planner/index.html", "practice/take-turns/index.html",
            "principles/listening/index.html", "principles/sharing/index.html", "risks/talking-over/index.html",
            "sources/first-source/index.html", "stages/begin/index.html", "stages/end/index.html"),
            files(site).keySet().stream().filter(name -> name.endsWith(".html")).toList());
    }

    @Test
    void takesTheSiteOffReadersDevicesWhenAsked() {
        FixtureSite complete = FixtureSite.complete(folder);
        String settings = FixtureSite.read(complete.folder().resolve("content/site.yaml"));
        Path site = complete.with("content/site.yaml", settings + "offline: false\n").build();
        assertEquals(OfflineFiles.retired(), FixtureSite.read(site.resolve("sw.js")));
    }

    @Test
    void drawsAPageFromItsFile() {
        Path site = FixtureSite.complete(folder).build();
        String style = files(site).keySet().stream().filter(name -> name.matches("assets/css/plain\\.[0-9a-f]{10}\\.css")).findFirst().orElseThrow();
        assertEquals("""
            <!doctype html>
            <html lang="en-GB">
            <head>
            <title>Take turns</title>
            <link rel="stylesheet" href="/%s">
            </head>
            <body>
            <nav><a href="/">Little guide</a></nav>
            <h1>Take turns</h1>
            <p>What this is and who reads it.</p>
            <p>First a word.</p><section aria-labelledby="steps"><h2 id="steps">Steps</h2><ol><li>One person talks.</li>\
            <li>The other listens.</li></ol><div class="table" role="region" tabindex="0" aria-label="Table"><table><thead><tr>\
            <th scope="col">Who</th><th scope="col">What</th></tr></thead><tbody><tr><td>Ann</td><td>talks</td></tr></tbody></table></div></section>\
            <h2>Principles</h2>
            <a href="/principles/sharing/">Sharing</a>
            <h2>Steps</h2>
            <a href="/stages/begin/">Begin</a>
            <h2>Cases</h2>
            <a href="/cases/tea-club/">The tea club</a>
            <h2>What helps and what gets in the way</h2>
            <a href="/factors/noise/">Noise</a>
            <h2>Risks</h2>
            <a href="/risks/talking-over/">Talking over</a>
            """.formatted(style).strip() + "\n", read(site, "practice/take-turns/index.html")
            .replaceAll("\n+", "\n").replace("</body>\n</html>\n", ""));
    }

    @Test
    void linksBothWaysAndNamesSources() {
        Path site = FixtureSite.complete(folder).build();
        String principle = read(site, "principles/listening/index.html");
        assertTrue(principle.contains("(<a href=\"/sources/first-source/\" class=\"cite\">Tester 2020, page 2</a>)"), principle);
        assertTrue(principle.contains("<a href=\"/risks/talking-over/\">Talking over</a>"), principle);
        assertTrue(read(site, "principles/sharing/index.html").contains("See <a href=\"/practice/take-turns/\">Take turns</a>."));
    }

    @Test
    void namesAPlaceInASourceInFullEvenWithCommas() {
        Path site = FixtureSite.complete(folder).with("content/pages/about.adoc", "= About\n:description: A page for a test.\n:reviewed: 2026-01-31\n\n"
            + "Water (cite:first-source[Cups, pots and spoons; page 2]).\n").build();
        String page = read(site, "about/index.html");
        assertTrue(page.contains("<p>Water (<a href=\"/sources/first-source/\" class=\"cite\">Tester 2020, Cups, pots and spoons; page 2</a>).</p>"), page);
    }

    @Test
    void escapesATitleOnce() {
        Path site = FixtureSite.complete(folder)
            .with("content/pages/about.adoc", "= You & \"us\" <now>\n:description: A & B.\n:reviewed: 2026-01-31\n\nText & more.\n").build();
        String page = read(site, "about/index.html");
        assertTrue(page.contains("<h1>You &amp; &quot;us&quot; &lt;now&gt;</h1>\n<p>A &amp; B.</p>\n<p>Text &amp; more.</p>"), page);
    }

    @Test
    void usesOurEnginesAndNotJBakesOwn() {
        FixtureSite.complete(folder).problems();
        for (String ending : List.of("adoc", "ad", "asciidoc")) {
            assertInstanceOf(StrictAsciidocEngine.class, Engines.get(ending));
        }
        SiteSource source = new SiteSource(folder);
        TemplateEngines engines = new TemplateEngines(SiteConfiguration.of(source, folder, List.of()), new MemoryStore());
        assertInstanceOf(StrictPebbleEngine.class, engines.getEngine("peb"));
    }

    @Test
    void shipsNoDatabase() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.orientechnologies.orient.core.db.OrientDB"));
    }

    @Test
    void leavesTheLocaleOfTheProcessAlone() {
        Locale before = Locale.getDefault();
        FixtureSite.complete(folder).build();
        assertEquals(before, Locale.getDefault());
    }

    @Test
    void writesTheSameBytesTwice(@TempDir Path other) {
        assertEquals(files(FixtureSite.complete(folder).build()), files(FixtureSite.complete(other).build()));
    }

    @Test
    void leavesTheOldSiteWholeWhenTheContentHasProblems() {
        FixtureSite site = FixtureSite.complete(folder);
        SortedMap<String, String> before = files(site.build());
        site.with("content/pages/about.adoc", "= About\n\nNo header.\n");
        assertThrows(ContentException.class, site::build);
        assertEquals(before, files(folder.resolve("target/site")));
        assertEquals(List.of("site"), names(folder.resolve("target")));
    }

    @Test
    void leavesTheOldSiteWholeWhenATemplateIsBroken() {
        FixtureSite site = FixtureSite.complete(folder);
        SortedMap<String, String> before = files(site.build());
        site.with("templates/cases.peb", "<h1>{{ page.tittle }}</h1>");
        BrokenTemplate fault = assertThrows(BrokenTemplate.class, site::build);
        assertTrue(fault.getMessage().contains("content/cases/tea-club.adoc") && fault.getMessage().contains("cases.peb:1"), fault.getMessage());
        assertEquals(before, files(folder.resolve("target/site")));
    }

    @Test
    void refusesATemplateThatWritesAStyleOrALinkToNowhere() {
        FixtureSite site = FixtureSite.complete(folder)
            .with("templates/models.peb", "<h1 style=\"color: red\">x</h1><a href=\"/nowhere/\">y</a>");
        SiteCheck.BrokenSite fault = assertThrows(SiteCheck.BrokenSite.class, site::build);
        assertEquals(List.of("/models/circle/: <h1> has the attribute \"style\", which may not be published.",
            "/models/circle/: the link \"/nowhere/\" leads nowhere."), fault.faults());
    }

    @Test
    void refusesAHeadingWithTheAnchorOfAPartOfThePage() {
        FixtureSite site = FixtureSite.complete(folder);
        site.with("templates/models.peb", "<h1>{{ page.title }}</h1><nav id=\"more\"></nav>{{ page.body }}")
            .with("content/models/circle.adoc", site.text("content/models/circle.adoc") + "\n== More\n\nText.\n");
        SiteCheck.BrokenSite fault = assertThrows(SiteCheck.BrokenSite.class, site::build);
        assertEquals(List.of("/models/circle/: the anchor \"more\" stands twice on the page. If one of them is a heading of the text, give it another:"
            + " write [#another-name] on the line above."), fault.faults());
    }

    @Test
    void neverReplacesAFolderThatIsNotASite() throws IOException {
        Files.createDirectories(folder.resolve("target/site"));
        Files.writeString(folder.resolve("target/site/thesis.txt"), "years of work");
        FixtureSite site = FixtureSite.complete(folder);
        EnvironmentFault fault = assertThrows(EnvironmentFault.class, site::build);
        assertTrue(fault.getMessage().contains("holds files that are not a site made by Alongside"), fault.getMessage());
        assertEquals(List.of("thesis.txt"), names(folder.resolve("target/site")));
    }

    @Test
    void refusesAnOutputPathThatIsAFile() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/site"), "a file");
        FixtureSite site = FixtureSite.complete(folder);
        EnvironmentFault fault = assertThrows(EnvironmentFault.class, site::build);
        assertTrue(fault.getMessage().contains("is a file, not a folder"), fault.getMessage());
        assertEquals("a file", Files.readString(folder.resolve("target/site")));
    }

    @Test
    void publishesNothingOfAFileThatALinkPointsTo(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.adoc"), "= Secret\n\nToken 1234.\n");
        FixtureSite site = FixtureSite.complete(folder);
        Files.createSymbolicLink(folder.resolve("content/guide/leak.adoc"), secret);
        assertEquals(List.of("content/guide/leak.adoc:1: this is a link to another place, not a file. Copy the file itself into the folder."),
            site.problems());
        assertFalse(Files.exists(folder.resolve("target")));
    }

    @Test
    void refusesLinksAmongTemplatesAndAssetsToo(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.svg"), "<svg>Token 1234</svg>");
        FixtureSite site = FixtureSite.complete(folder);
        Files.createDirectories(folder.resolve("assets/images"));
        Files.createSymbolicLink(folder.resolve("assets/images/leak.svg"), secret);
        Files.createSymbolicLink(folder.resolve("templates/leaks"), elsewhere);
        String refusal = ":1: this is a link to another place, not a file. Copy the file itself into the folder.";
        assertEquals(List.of("assets/images/leak.svg" + refusal, "templates/leaks" + refusal), site.problems());
        assertFalse(Files.exists(folder.resolve("target")));
    }

    private static SortedMap<String, String> files(Path site) {
        return FixtureSite.fingerprints(site);
    }

    private static List<String> names(Path parent) {
        try (Stream<Path> list = Files.list(parent)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path site, String name) {
        return FixtureSite.read(site.resolve(name));
    }
}
