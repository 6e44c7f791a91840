package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.alongside.content.ContentException;
import org.alongside.site.SiteSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save of a page's text touches that page alone, and still no fault that a text can bring slips through. */
class LiveSiteIT {
    private static final String ABOUT = "content/pages/about.adoc";
    private static final String HEADER = "= About\n:description: What this is and who reads it.\n:reviewed: 2026-01-31\n\n";
    private static final String TEXT = "About this. See xref:pages/more.adoc[] and xref:guide/start-here.adoc#later[later].\n";
    private static final String MORE = "= More\n:description: What else there is to read.\n:reviewed: 2026-01-31\n\n";
    private static final String SENTENCE = "One sentence that is long enough to stand on no other page.\n";

    @TempDir
    private Path folder;
    private FixtureSite site;
    private Path preview;
    private LiveSite live;

    @BeforeEach
    void make() throws IOException {
        site = FixtureSite.complete(folder.toRealPath()).with(ABOUT, HEADER + TEXT).with("content/pages/more.adoc", MORE + SENTENCE);
        preview = site.folder().resolve("target/preview");
        live = new LiveSite(new SiteSource(site.folder()), preview);
        live.make(site.takeChanged());
    }

    @AfterEach
    void stop() {
        live.close();
    }

    @Test
    void drawsOnePageAndReadsNothingElseWhenOnlyItsTextChanged() throws IOException {
        SortedMap<String, String> before = served();
        site.with("templates/layouts/page.peb", "of which nobody has told").with("content/practice/take-turns.adoc", "neither of this");
        site.takeChanged();
        site.with(ABOUT, HEADER + TEXT + "\nNew here.\n").with("content/pages/.about.adoc.swp", "what an editor keeps")
            .without("content/pages/4913").without("content/pages/about.adoc~");
        assertEquals(before.keySet().stream().filter(name -> name.endsWith(".html")).count(), live.make(site.takeChanged()));
        SortedMap<String, String> after = served();
        assertTrue(FixtureSite.read(preview.resolve("about/index.html")).contains("<p>New here.</p>"));
        after.put("about/index.html", before.get("about/index.html"));
        assertEquals(before, after);
    }

    /** Every file but the worker, which {@code serve} never serves. */
    private SortedMap<String, String> served() {
        SortedMap<String, String> files = FixtureSite.fingerprints(preview);
        files.remove("sw.js");
        return files;
    }

    @Test
    void writesASearchIndexWithTheNewText() throws IOException {
        site.with(ABOUT, HEADER + TEXT + "\nZebras live here.\n");
        live.make(site.takeChanged());
        live.search();
        try (var files = Files.walk(preview.resolve("assets/search"))) {
            assertTrue(files.filter(Files::isRegularFile).anyMatch(file -> FixtureSite.read(file).contains("zebra")));
        }
    }

    @Test
    void refusesWhateverIsWrongWithANewTextAndGoesOnWhenItIsMended() {
        List<List<String>> faults = List.of(
            List.of(ABOUT, HEADER + TEXT + "\nxref:guide/nowhere.adoc[].\n",
                "content/pages/about.adoc:7: the page \"guide/nowhere\" does not exist."),
            List.of(ABOUT, HEADER + "No link any more.\n",
                "content/pages/more.adoc:1: no other page leads here. Link to it from a text, or name it in the line \":related:\" of a page it belongs with."),
            List.of(ABOUT, HEADER + TEXT + "\n" + SENTENCE,
                "content/pages/more.adoc:5: the sentence \"" + SENTENCE.strip() + "\" also stands in content/pages/about.adoc:7. Say it on one page and link to it, or say it in other words."),
            List.of(ABOUT, HEADER + TEXT + "\n|===\n|a |b\n\n|c\n|===\n",
                "content/pages/about.adoc:10: a row of this table has too few cells. Give every row the same number of cells."),
            List.of("content/guide/start-here.adoc", site.text("content/guide/start-here.adoc").replace("#later]", "#sooner]").replace("#later[", "#sooner[").replace("<<later", "<<sooner"),
                "content/pages/about.adoc:5: there is no section \"#later\" in content/guide/start-here.adoc."));
        for (List<String> fault : faults) {
            String right = site.text(fault.get(0));
            SortedMap<String, String> before = served();
            Set<Path> saved = site.with(fault.get(0), fault.get(1)).takeChanged();
            assertEquals(fault.get(2), assertThrows(ContentException.class, () -> live.make(saved)).getMessage());
            assertEquals(before, served(), fault.get(2));
            live.make(site.with(fault.get(0), right).takeChanged());
            assertEquals(before, served(), "mended: " + fault.get(2));
        }
    }
}
