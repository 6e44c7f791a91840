package org.alongside.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.alongside.jbake.FixtureSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor reads a whole small site in which one thing is wrong. */
class EditorialTest {
    private static final String HEADER = "= About\n:description: A page for a test.\n:reviewed: 2026-01-31\n\n";
    private static final String FACTOR = "= Noise\n:description: A page for a test.\n:reviewed: 2026-01-31\n:effect: barrier\n:dimension: other\n"
        + ":stuck: it is loud\n:principles: listening\n:cases: tea-club\n\n";

    @TempDir
    private Path folder;

    @Test
    void hasNothingToSayAboutACleanSite() {
        assertEquals(List.of(), FixtureSite.complete(folder).problems());
    }

    @Test
    void catchesAWordToAvoidInTextAndHeaderButNotInKeywords() {
        assertEquals(List.of("content/pages/about.adoc:2: \"Sufferers\" is kept out of our texts. Say instead: people with.",
                "content/pages/about.adoc:7: \"sufferers\" is kept out of our texts. Say instead: people with."),
            about("= About\n:description: Sufferers read this.\n:reviewed: 2026-01-31\n:keywords: sufferers\n\nFirst a line, then\nsufferers.\n"));
    }

    @Test
    void catchesAWordToAvoidInThePlannerButNotInItsPointers() {
        FixtureSite site = FixtureSite.complete(folder);
        change(site, "content/planner/questions.yaml", file -> file.replace("Do people listen?", "Do sufferers listen?").replace("(page 5)", "(on sufferers)"));
        assertEquals(List.of("content/planner/questions.yaml:15: \"sufferers\" is kept out of our texts. Say instead: people with."), site.problems());
    }

    @Test
    void catchesAShareOrALargeNumberWithoutASource() {
        assertEquals(List.of("content/pages/about.adoc:7: the figure \"63%\" has no source. Point to one beside it: cite:SOURCE-ID[where in it].",
                "content/pages/about.adoc:9: the figure \"4,146\" has no source. Point to one beside it: cite:SOURCE-ID[where in it]."),
            about(HEADER + "In 2019, 60 minutes were enough (cite:first-source[page 2]), and 40% too.\n\nIt fell by 63%.\n\n* It helped 4,146 of them.\n"));
    }

    @Test
    void takesASourceInTheSameRowOrInTheCaption() {
        assertEquals(List.of(), about(HEADER + "|===\n|63% |cite:first-source[page 2]\n|===\n\n.Cups (cite:first-source[page 3])\n|===\n|40% |tea\n|===\n"));
        assertEquals(List.of("content/pages/about.adoc:6: the figure \"63%\" has no source. Point to one beside it: cite:SOURCE-ID[where in it]."),
            about(HEADER + "|===\n|63% |tea\n|40% |cite:first-source[page 2]\n|===\n"));
    }

    @Test
    void catchesANumberOfAChartWithoutASource() {
        String rows = "|===\n|Kind |Cups\n\n|Tea |12.5\n|Milk |7 (cite:first-source[page 2])\n|===\n";
        assertEquals(List.of(), about(HEADER + rows));
        assertEquals(List.of("content/pages/about.adoc:9: the figure \"12.5\" has no source. Point to one beside it: cite:SOURCE-ID[where in it]."),
            about(HEADER + "[.bars]\n" + rows));
    }

    @Test
    void letsAPageSayThatItsFiguresAreItsOwn() {
        assertEquals(List.of(), about(HEADER.replace("\n\n", "\n:figures: ours\n\n") + "We ask for 85% of the answers.\n"));
    }

    @Test
    void catchesACountOfPeopleOnAPageThatReportsEvidence() {
        FixtureSite site = FixtureSite.complete(folder).with("content/factors/noise.adoc", FACTOR + "Of these, 43 older people heard it. See page 3 of 12.\n");
        change(site, "content/site.yaml", file -> file + "counted: [people]\n");
        assertEquals(List.of("content/factors/noise.adoc:10: the figure \"43 older people\" has no source. Point to one beside it: cite:SOURCE-ID[where in it]."),
            site.problems());
    }

    @Test
    void catchesAPageThatNothingLeadsTo() {
        assertEquals(List.of("content/guide/lost.adoc:1: no other page leads here. Link to it from a text, or name it in the line \":related:\""
                + " of a page it belongs with."),
            FixtureSite.complete(folder).with("content/guide/lost.adoc", HEADER.replace("About\n", "Lost\n:order: 9\n") + "See xref:guide/lost.adoc[this].\n").problems());
    }

    @Test
    void catchesASentenceThatStandsOnTwoPages() {
        String sentence = "Bring cake to the first meeting you have with them.";
        assertEquals(List.of("content/pages/about.adoc:5: the sentence \"" + sentence + "\" also stands in content/factors/noise.adoc:10."
                + " Say it on one page and link to it, or say it in other words."),
            FixtureSite.complete(folder).with("content/factors/noise.adoc", FACTOR + "Hello. " + sentence + "\n")
                .with("content/pages/about.adoc", HEADER.replace("A page for", "Another page for") + sentence.replace("cake", "_cake_") + " Bye.\n").problems());
    }

    @Test
    void catchesWordsThatStandInASource() {
        assertEquals(List.of("content/pages/about.adoc:6: 11 words in a row stand in a source: \"" + SourceRunsMaker.PLANTED.toLowerCase(Locale.UK)
                + "\". Say it in your own words."),
            about(HEADER + "Plain words.\nSee: " + SourceRunsMaker.PLANTED.replace("lay beside", "lay, beside") + ".\n"));
    }

    @Test
    void letsTitlesOfSourcesStand() {
        FixtureSite site = FixtureSite.complete(folder).with("content/pages/about.adoc", HEADER + "Read “" + SourceRunsMaker.PLANTED + "” first.\n");
        String source = "= First source\n:description: Yet a page.\n:reviewed: 2026-01-31\n:order: 1\n:cite-as: Tester 2020\n:authors: A. Tester\n:year: 2020\n"
            + ":published: \"" + SourceRunsMaker.PLANTED + ": a study\", Journal of Tests\n:written: 2019\n:terms: Any\n\nText.\n";
        assertEquals(List.of(), site.with("content/sources/first-source.adoc", source).problems());
    }

    private List<String> about(String text) {
        return FixtureSite.complete(folder).with("content/pages/about.adoc", text).problems();
    }

    private static void change(FixtureSite site, String file, UnaryOperator<String> change) {
        try {
            site.with(file, change.apply(Files.readString(site.folder().resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
