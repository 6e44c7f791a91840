package org.alongside.pages.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.Body;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.jbake.FixtureSite;
import org.alongside.site.Assets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawings of a small site with two principles, two steps, two cells and one mode. */
class DrawingsTest {
    private static final String HEADER = "\n:description: %s of this site.\n:reviewed: 2026-01-31\n:related: cases/tea-club\n";

    @TempDir
    private Path folder;
    private KnowledgeBase knowledge;
    private Drawings drawings;

    @BeforeEach
    void read() {
        knowledge = FixtureSite.complete(folder)
            .with("content/models/asked.adoc", "= Asked" + HEADER.formatted("One mode") + ":order: 7\n:family: modes\n:who-decides: staff decide\n\nText.\n")
            .with("content/models/alone.adoc", "= Alone" + HEADER.formatted("One cell") + ":order: 8\n:family: matrix\n:locus: individual\n:nature: intrinsic\n\nText.\n")
            .with("content/models/afresh.adoc", "= Afresh" + HEADER.formatted("Another cell") + ":order: 9\n:family: matrix\n:locus: system\n:nature: deliberate\n\nText.\n")
            .with("content/cases/walk.adoc", "= A walk" + HEADER.formatted("A case")
                + ":setting: community-group\n:place: Here\n:who: All\n:did: Walked\n:modes: asked\n:cells: afresh\n:shows: sharing-power\n\nText.\n").check();
        drawings = new Drawings(knowledge, new Assets(Map.of("icons/principle-1.svg",
            "<svg class=\"icon\"><path d=\"M5 20 12 7l7 13\"/></svg>\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void drawsWhatATextCanAskFor() {
        assertEquals(Body.DRAWINGS, drawings.names());
    }

    @Test
    void wrapsEachInAFigureWithANameAndACaption() {
        for (String name : Body.DRAWINGS) {
            Elements figures = Jsoup.parseBodyFragment(drawn(name)).body().children();
            assertEquals(1, figures.size(), name);
            Element svg = figures.get(0).selectFirst("svg");
            assertFalse(svg.attr("aria-label").isBlank(), name);
            assertFalse(figures.get(0).select("figcaption").text().isBlank(), name);
            assertTrue(figures.get(0).select("[style], [fill], [stroke], [id]").isEmpty(), name);
        }
    }

    @Test
    void drawsTheSameTwice() {
        Body.DRAWINGS.forEach(name -> assertEquals(drawn(name), drawn(name)));
    }

    @Test
    void placesCasesInTheMatrixByNumber() {
        String matrix = drawn("matrix");
        assertTrue(matrix.contains("in the list below: Alone none; Afresh 1\""), matrix);
        assertTrue(matrix.contains("<text class=\"middle small\" x=\"183\" y=\"247\">1</text>"), matrix);
        assertTrue(matrix.contains("<ol class=\"key\"><li><a href=\"/cases/walk/\">A walk</a>: Afresh</li></ol>"), matrix);
        assertTrue(matrix.contains("<text class=\"quiet\" x=\"8\" y=\"124\">No case</text>"), matrix);
    }

    @Test
    void marksThePlacesOfACase() {
        Entry walk = knowledge.cases().stream().filter(one -> one.id().equals("walk")).findFirst().orElseThrow();
        String matrix = drawings.svg("matrix", Optional.of(walk));
        assertTrue(matrix.contains("aria-label=\"Marked for this case: Afresh\""), matrix);
        assertTrue(matrix.contains("<rect class=\"here\" x=\"164\"") && matrix.contains("class=\"tick\""), matrix);
        assertTrue(matrix.contains("<p>Marked for this case: <a href=\"/models/afresh/\">Afresh</a></p>"), matrix);
        assertTrue(drawings.svg("modes", Optional.of(walk)).contains("aria-label=\"Marked for this case: Asked: staff decide\""));
    }

    @Test
    void drawsNothingForACaseWithoutAPlace() {
        Entry tea = knowledge.cases().stream().filter(one -> one.id().equals("tea-club")).findFirst().orElseThrow();
        assertEquals("", drawings.svg("matrix", Optional.of(tea)));
        assertEquals("", drawings.svg("modes", Optional.of(tea)));
    }

    @Test
    void leadsFromTheMapToEveryQuestion() {
        Elements links = Jsoup.parseBodyFragment(drawn("map-with-links")).select("a[href^=/planner/#]");
        assertEquals(knowledge.planner().questions().stream().map(question -> "/planner/#" + question.id()).toList(), links.eachAttr("href"));
        assertTrue(links.stream().allMatch(link -> link.hasAttr("aria-label")));
    }

    @Test
    void leavesTheMapEmptyWithoutAPlan() {
        assertTrue(drawn("map").contains("It is empty") && !drawn("map").contains("class=\"fill\""), drawn("map"));
    }

    @Test
    void fillsTheMapFromAPlan() {
        Assets assets = new Assets(Map.of("examples/tea.json", """
            {"profile": {"project_name": "Tea (invented)"}, "answers": {"begin-sharing": 1, "end-listening": 0, "begin-listening": "dk"}}
            """.getBytes(StandardCharsets.UTF_8)));
        String map = new PlannerMap(knowledge, new PrincipleIcons(assets)).filled(InventedPlan.of("examples/tea.json", assets));
        assertTrue(map.contains("Tea (invented) has answered 2 of 2 questions"), map);
        Elements fills = Jsoup.parseBodyFragment(map).select("rect.fill");
        assertEquals(List.of("9.22", "2"), fills.eachAttr("height"));
    }

    @Test
    void showsANumberForAPrincipleWithoutAnIcon() {
        String ring = drawn("principles");
        assertTrue(ring.contains("<path d=\"M5 20 12 7l7 13\"/>") && ring.contains(">2</text>"), ring);
    }

    @Test
    void listsFactorsByDimensionWithLinks() {
        String factors = drawn("factors");
        assertTrue(factors.contains("<a href=\"/factors/noise/\">Noise</a>"), factors);
    }

    @Test
    void namesTheDrawingsThereAre() {
        assertEquals("there is no drawing \"nothing\"; known drawings: matrix, modes",
            assertThrows(IllegalArgumentException.class, () -> drawings.svg("nothing", Optional.of(knowledge.cases().get(0)))).getMessage());
    }

    private String drawn(String name) {
        return drawings.svg(name, Optional.empty());
    }
}
