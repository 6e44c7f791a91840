package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.content.ContentException;
import org.alongside.site.SiteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that uses what earlier builds kept is byte for byte a build that does not. */
class CachedBuildIT {
    private static final String HEADER = ":description: What this is.\n:reviewed: 2026-01-31\n";

    private static final boolean FULL = System.getProperty("alongside.endurance", "short").equals("full");

    /** A change that somebody may make to the tiny site, told apart by a number. */
    private static final List<BiConsumer<FixtureSite, Integer>> CHANGES = List.of(
        (site, number) -> site.with("content/pages/about.adoc", "= About\n" + HEADER + "\nText " + number + ".\n"),
        (site, number) -> site.with("content/pages/about.adoc", "= About " + number + "\n" + HEADER + "\nThe same text.\n"),
        (site, number) -> site.with("content/guide/start-here.adoc", site.text("content/guide/start-here.adoc").replaceFirst("(?s)More later.*",
            "More later " + number + ".\n\n[#part-" + number % 3 + "]\n== Part\n\nSee <<later,above>>.\n")),
        (site, number) -> site.with("content/practice/take-turns.adoc", "= Turns " + number + "\n" + HEADER
            + ":principles: sharing\n:stages: begin\n\n== Steps\n\nSee xref:models/circle.adoc[].\n"),
        (site, number) -> site.with("content/sources/first-source.adoc", "= The source\n" + HEADER + ":order: 1\n:cite-as: Tester " + number
            + "\n:authors: T\n:year: 2020\n:published: x\n:written: 2019\n:terms: free\n\nWhat it says.\n"),
        (site, number) -> site.with("content/models/circle.adoc", "= The circle\n" + HEADER + ":order: 1\n:family: ideas\n\nRound " + number + ".\n"),
        (site, number) -> site.with("content/glossary/word-" + number % 3 + ".adoc", "= Word " + number % 3 + "\n\nMeaning " + number + ".\n"),
        (site, number) -> site.without("content/glossary/word-" + number % 3 + ".adoc"),
        (site, number) -> site.with("content/guide/more-" + number % 3 + ".adoc", "= More " + number + "\n" + HEADER + ":order: " + (2 + number % 3)
            // Every other is more than prose, so that Asciidoctor has to be asked.
            + "\n:related: guide/start-here\n\nWord 1 and word 2.\n" + (number % 2 == 0 ? "" : "\nNOTE: Word " + number + ".\n")),
        (site, number) -> site.without("content/guide/more-" + number % 3 + ".adoc"),
        (site, number) -> site.with("content/site.yaml", site.text("content/site.yaml").replaceFirst("tagline: .*", "tagline: Number " + number)),
        (site, number) -> site.with("content/search.yaml", "synonyms:\n- [together, jointly]\n- [turns, rounds" + number + "]\n"),
        (site, number) -> site.with("templates/models.peb", "<!doctype html><html lang=\"en\"><title>x</title><h1>{{ page.title }} " + number + "</h1>{{ page.body }}</html>"),
        (site, number) -> site.with("templates/parts/plain.peb", site.text("templates/parts/plain.peb").replaceFirst("(?:<!--\\d+-->)?$", "<!--" + number + "-->")),
        (site, number) -> site.with("assets/css/plain.css", "h1 { margin: " + number + "px; }"),
        (site, number) -> site.with("assets/images/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number + "\"></svg>"),
        (site, number) -> site.with("netlify.toml", "[[redirects]]\nfrom = \"/old-" + number + "\"\nto = \"/about/\"\n"));

    /** The same for a file of the guide itself, of which there are many. */
    private static final Map<String, UnaryOperator<String>> EDITS = Map.of(
        "a sentence more", text -> text + "\nOne sentence more here.\n",
        "a note, for which Asciidoctor is asked", text -> text + "\nNOTE: One more thing.\n",
        "another title", text -> text.replaceFirst("^= ", "= New: "),
        "another description", text -> text.replaceFirst(":description: ", ":description: New: "),
        "another day", text -> text.replaceFirst(":reviewed: \\S+", ":reviewed: 2026-01-02"),
        "a keyword", text -> text.replaceFirst(":keywords: ", ":keywords: newest, "));

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesAsABuildWithoutIt() {
        Random random = new Random(42);
        FixtureSite site = FixtureSite.complete(folder);
        for (int round = 0; round < (FULL ? 300 : 12); round++) {
            for (int change = 0; change <= random.nextInt(3); change++) {
                CHANGES.get(random.nextInt(CHANGES.size())).accept(site, random.nextInt(100));
            }
            FixtureSite.assertSameFiles(site.build(), site.buildWithCache(), "round " + round);
        }
    }

    @Test
    void givesTheSameGuideAsABuildWithoutIt() {
        Random random = new Random(7);
        FixtureSite site = FixtureSite.ofTheGuide(folder);
        List<String> pages = site.files("content", ".adoc");
        List<String> templates = site.files("templates", ".peb");
        List<UnaryOperator<String>> edits = List.copyOf(new TreeMap<>(EDITS).values());
        for (int round = 0; round < (FULL ? 60 : 2); round++) {
            edit(site, pages.get(random.nextInt(pages.size())), edits.get(random.nextInt(edits.size())));
            if (round % 4 == 3) {
                edit(site, templates.get(random.nextInt(templates.size())), text -> text + "\n");
            }
            FixtureSite.assertSameFiles(site.build(), site.buildWithCache(), "round " + round);
        }
    }

    @Test
    void servesWhatABuildWouldPublishAndHoldsNoMoreMemoryEditByEdit() throws IOException {
        Random random = new Random(11);
        FixtureSite site = FixtureSite.complete(folder.toRealPath());
        Path preview = site.folder().resolve("target/preview");
        int rounds = FULL ? 1000 : 12;
        long early = 0;
        try (LiveSite live = new LiveSite(new SiteSource(site.folder()), preview)) {
            for (int round = 0; round < rounds; round++) {
                CHANGES.get(random.nextInt(CHANGES.size())).accept(site, random.nextInt(100));
                live.make(site.takeChanged());
                if (!FULL || round % 20 == 0) {
                    live.search();
                    assertEquals(served(site.build()), served(preview), "round " + round);
                }
                early = round == rounds / 10 ? used() : early;
            }
            assertTrue(used() - early < 20, "MiB in use after a tenth of the edits, and at the end: " + early + ", " + used());
        }
    }

    /** The files of a site that {@code serve} shows: not the worker, and of the search index what its first file leads to. */
    private static Map<String, String> served(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>(FixtureSite.fingerprints(site));
        files.keySet().removeIf(name -> name.equals("sw.js") || name.startsWith("assets/search/"));
        return files;
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_048_576;
    }

    private static void edit(FixtureSite site, String file, UnaryOperator<String> edit) {
        site.with(file, edit.apply(site.text(file)));
    }

    @Test
    void doesNothingWhenNothingChangedAndMendsASiteThatSomebodyAltered() throws IOException {
        FixtureSite site = FixtureSite.complete(folder);
        Path built = site.buildWithCache();
        var before = FixtureSite.fingerprints(built);
        var written = Files.getLastModifiedTime(built.resolve("index.html"));
        site.buildWithCache();
        assertEquals(written, Files.getLastModifiedTime(built.resolve("index.html")));
        Files.writeString(built.resolve("index.html"), "altered");
        site.buildWithCache();
        assertEquals(before, FixtureSite.fingerprints(built));
    }

    @Test
    void takesAwayWhatAKilledBuildLeftEvenWhenNothingChanged() throws IOException {
        FixtureSite site = FixtureSite.complete(folder);
        Path built = site.buildWithCache();
        var written = Files.getLastModifiedTime(built.resolve("index.html"));
        // No process has this number: they end at four millions.
        Path left = Files.createDirectories(built.resolveSibling("." + built.getFileName() + "-999999999999-1a2b/about"));
        Files.writeString(left.resolve("index.html"), "half");
        site.buildWithCache();
        assertFalse(Files.exists(left.getParent()));
        assertEquals(written, Files.getLastModifiedTime(built.resolve("index.html")), "there was nothing else to do");
    }

    @Test
    void tellsAProblemAgainInEveryBuildUntilItIsMended() {
        FixtureSite site = FixtureSite.complete(folder).with("content/pages/about.adoc", "= About\n" + HEADER + "\n|===\n|a |b\n\n|c\n|===\n");
        for (int build = 0; build < 2; build++) {
            ContentException fault = assertThrows(ContentException.class, site::buildWithCache);
            assertEquals("content/pages/about.adoc:8: a row of this table has too few cells. Give every row the same number of cells.",
                fault.getMessage());
        }
    }

    @Test
    void takesNoHarmFromRuinedEntries() throws IOException {
        FixtureSite site = FixtureSite.complete(folder);
        site.buildWithCache();
        try (Stream<Path> entries = Files.walk(folder.resolve("target/cache"))) {
            List<Path> kept = entries.filter(Files::isRegularFile).toList();
            assertEquals(6, kept.size(), kept::toString);
            for (Path entry : kept) {
                Files.writeString(entry, "{\"html\":");
            }
        }
        FixtureSite.assertSameFiles(site.build(), site.buildWithCache(), "after ruined entries");
    }
}
