package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that holds only content becomes a whole site, with five principles, three steps, another scale and no matrix. */
class OwnSiteTest {

    @TempDir
    private Path folder;

    @Test
    void hasAPageForEachOfItsFilesAndNoOther() {
        Path site = FixtureSite.ofAnotherOrganisation(folder).build();
        assertEquals("""
            404.html
            a-z/
            about/
            cases/
            cases/garden/
            glossary/
            index.html
            offline.html
            planner/
            planner/compare/
            planner/over-time/
            planner/print/
            practice/
            practice/listen/
            practice/share-the-work/
            principles/
            principles/care/
            principles/fairness/
            principles/skill/
            principles/trust/
            principles/voice/
            search/
            sources/old-book/
            stages/do/
            stages/plan/
            stages/review/""", FixtureSite.fingerprints(site).keySet().stream().filter(name -> name.endsWith(".html"))
                .map(name -> name.replaceFirst("/index\\.html$", "/")).sorted().collect(Collectors.joining("\n")));
    }

    @Test
    void saysNothingOfOurGuide() {
        Path site = FixtureSite.ofAnotherOrganisation(folder).build();
        for (String page : FixtureSite.fingerprints(site).keySet()) {
            if (page.endsWith(".html") || page.endsWith("model.json")) {
                String text = FixtureSite.read(site.resolve(page)).replaceAll("class=\"[^\"]*\"", "").toLowerCase(java.util.Locale.ROOT);
                for (String word : List.of("co-produc", "alongside", "matrix", "six", "seven", "government", "by mode")) {
                    assertFalse(text.contains(word), page + " says \"" + word + "\"");
                }
            }
        }
    }

    @Test
    void aListOfNothingIsLeftOutWithItsLinks() {
        FixtureSite site = FixtureSite.ofAnotherOrganisation(folder);
        String settings = FixtureSite.read(folder.resolve("content/site.yaml"));
        site.with("content/site.yaml", settings.replace("footer: [pages/about,", "footer: [pages/factors, pages/about,"))
            .with("content/pages/about.adoc", "= About us\n:description: Who we are.\n:reviewed: 2026-11-20\n:related: pages/factors, sources/old-book\n\n"
                + "See xref:pages/factors.adoc[what helps] and xref:pages/factors.adoc[].\n");
        Path built = site.build();
        String about = FixtureSite.read(built.resolve("about/index.html"));
        assertTrue(about.contains("<p>See what helps and What helps.</p>"), about);
        for (String page : List.of("index.html", "a-z/index.html", "about/index.html", "search/index.html", "sitemap.xml")) {
            assertFalse(FixtureSite.read(built.resolve(page)).contains("/factors/"), page);
        }
        site.with("content/factors/noise.adoc", "= Noise\n:description: A thing.\n:reviewed: 2026-11-20\n:keywords: din\n:effect: barrier\n"
            + ":dimension: context\n:stuck: nobody hears anybody\n:related: pages/about\n:principles: voice\n\nIt is loud.\n");
        assertEquals(List.of(), site.problems());
        assertTrue(FixtureSite.read(site.build().resolve("about/index.html")).contains("<a href=\"/factors/\">what helps</a>"));
    }

    @Test
    void principlesBeyondTheSixthShowTheirNumber() {
        FixtureSite site = FixtureSite.ofAnotherOrganisation(folder);
        for (int order = 6; order <= 7; order++) {
            site.with("content/principles/more-" + order + ".adoc", "= More " + order + "\n:description: One more.\n:reviewed: 2026-11-20\n:order: " + order
                + "\n:meaning: there is more\n:related: pages/about\n\nMore and more.\n");
        }
        // A principle is part of the model; for this test its version is not the point.
        String model = FixtureSite.read(folder.resolve("content/planner/model.yaml"));
        String problem = site.problems().get(0);
        site.with("content/planner/model.yaml", model.replace("version: 2", "version: 3")
            .replace("retired:", "  3: \"" + problem.replaceFirst(".*\"([0-9a-f]{64})\".*", "$1") + "\"\nretired:"));
        String page = FixtureSite.read(site.build().resolve("principles/more-7/index.html"));
        assertTrue(page.contains("<text class=\"number\" x=\"12\" y=\"16.5\">7</text>"), page);
        assertTrue(page.contains("Principle 7 of 7"), page);
    }

    @Test
    void oneTemplateAndOneAssetOfItsOwnTakeTheShippedOnesPlaceAndNothingElseChanges() {
        FixtureSite site = FixtureSite.ofAnotherOrganisation(folder);
        SortedMap<String, String> before = FixtureSite.fingerprints(site.build());
        site.with("templates/parts/footer.peb", "<footer class=\"foot\">Ours, {{ site.organisation }}</footer>\n")
            .with("assets/icons/arrow.svg", "<svg class=\"icon\" viewBox=\"0 0 24 24\"><path d=\"M0 0h9\"/></svg>\n");
        Path built = site.build();
        assertTrue(FixtureSite.read(built.resolve("about/index.html")).contains("<footer class=\"foot\">Ours, the Good Neighbours network</footer>"));
        assertTrue(FixtureSite.read(built.resolve("index.html")).contains("M0 0h9"));
        SortedMap<String, String> after = FixtureSite.fingerprints(built);
        TreeSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(name -> before.getOrDefault(name, "").equals(after.get(name)) || name.endsWith(".html"));
        assertEquals(2, changed.stream().filter(name -> name.startsWith("assets/icons/arrow.")).count());
        assertEquals(List.of("assets.json", "sw.js"), changed.stream().filter(name -> !name.startsWith("assets/icons/arrow.")).toList());
    }

    @Test
    void everyPageAndEveryWordLeadsToItsSource() {
        Path site = FixtureSite.ofAnotherOrganisation(folder).build();
        String edit = "href=\"https://code.example/neighbours/edit/main/content/";
        assertTrue(FixtureSite.read(site.resolve("practice/listen/index.html")).contains(edit + "practice/listen.adoc\""));
        assertTrue(FixtureSite.read(site.resolve("glossary/index.html")).contains(edit + "glossary/plot.adoc\""));
        for (String page : List.of("planner/index.html", "planner/print/index.html")) {
            assertTrue(FixtureSite.read(site.resolve(page)).contains(edit + "planner/questions.yaml\""), page);
        }
        for (String page : FixtureSite.fingerprints(site).keySet()) {
            if (page.endsWith("/index.html") || page.equals("index.html")) {
                String text = FixtureSite.read(site.resolve(page));
                assertTrue(text.contains(edit), page);
                assertTrue(text.contains("href=\"mailto:hello@neighbours.example?subject=About%20the%20page%20"), page);
            }
        }
    }

    @Test
    void itsOwnColoursFollowAllOthers() throws Exception {
        Path built = FixtureSite.ofAnotherOrganisation(folder).build();
        String page = FixtureSite.read(built.resolve("about/index.html"));
        String sheet = page.replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"/(assets/css/own-colours[^\"]*)\">.*", "$1");
        assertEquals("""
            :root { --brand: #6b1d4f; }
            :root { --deep: #6b1d4f; }
            .hue-1 { --hue: #9a3b00; }
            .hue-1 { --tint: #fdeadf; }
            @media (prefers-color-scheme: dark) {
            :root { --brand: #e6a3cc; }
            .hue-1 { --hue: #ffb08a; }
            .hue-1 { --tint: #38251c; }
            }
            """, Files.readString(built.resolve(sheet)));
        assertTrue(FixtureSite.read(built.resolve("manifest.webmanifest")).contains("\"theme_color\" : \"#6b1d4f\""));
    }

    @Test
    void coloursThatCannotBeToldApartAreAProblem() {
        FixtureSite site = FixtureSite.ofAnotherOrganisation(folder);
        String settings = FixtureSite.read(folder.resolve("content/site.yaml"));
        site.with("content/site.yaml", settings.replace("brand: \"#6b1d4f\"", "brand: \"#d98cbf\"").replace("hue-1: \"#ffb08a\"", "hue-1: \"red\""));
        assertEquals(List.of("content/site.yaml:17:35: \"red\" has the wrong form. Write a colour as # and six hexadecimal digits in quotes, for example \"#0f4c4a\"."), site.problems());
        site.with("content/site.yaml", settings.replace("brand: \"#6b1d4f\"", "brand: \"#d98cbf\""));
        assertEquals(List.of(
            "content/site.yaml:16: palette, light: brand #d98cbf on paper #fbfaf6 has a contrast of 2.3 to 1, and needs 4.5 to be seen. Take a darker brand.",
            "content/site.yaml:16: palette, light: on-brand #fbfaf6 on brand #d98cbf has a contrast of 2.3 to 1, and needs 4.5 to be seen. Take a lighter on-brand."),
            site.problems());
        site.with("content/site.yaml", settings).with("assets/css/parts/palette.css",
            FixtureSite.read(Path.of("assets/css/parts/palette.css")).replace("--muted: #5a6070", "--muted: #9aa0b0"));
        assertEquals(2, site.problems().size());
        assertTrue(site.problems().get(0).startsWith("assets/css/parts/palette.css:"), site.problems().toString());
    }
}
