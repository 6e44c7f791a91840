package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.alongside.content.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that uses what earlier builds kept is byte for byte a build that does not. */
class CachedBuildIT {
    private static final String HEADER = ":description: What this is.\n:reviewed: 2026-01-31\n";

    /** A change that an author may make, told apart by a number. */
    private static final List<IntFunction<Change>> CHANGES = List.of(
        number -> new Change("content/pages/about.adoc", "= About\n" + HEADER + "\nText " + number + ".\n"),
        number -> new Change("content/pages/about.adoc", "= About " + number + "\n" + HEADER + "\nThe same text.\n"),
        number -> new Change("content/practice/take-turns.adoc", "= Turns " + number + "\n" + HEADER
            + ":principles: sharing\n:stages: begin\n\n== Steps\n\nSee xref:models/circle.adoc[].\n"),
        number -> new Change("content/sources/first-source.adoc", "= The source\n" + HEADER + ":order: 1\n:cite-as: Tester " + number
            + "\n:authors: T\n:year: 2020\n:published: x\n:written: 2019\n:terms: free\n\nWhat it says.\n"),
        number -> new Change("templates/models.peb", "<h1>{{ page.title }} " + number + "</h1>{{ page.body }}"),
        number -> new Change("assets/css/plain.css", "h1 { margin: " + number + "px; }"),
        number -> new Change("content/glossary/word-" + number % 3 + ".adoc", "= Word " + number + "\n\nA meaning.\n"),
        number -> new Change("content/models/circle.adoc", "= The circle\n" + HEADER + ":order: 1\n:family: ideas\n\nRound " + number + ".\n"));

    private record Change(String file, String text) {
    }

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesAsABuildWithoutIt() {
        Random random = new Random(42);
        FixtureSite site = FixtureSite.complete(folder);
        for (int round = 0; round < 12; round++) {
            for (int change = 0; change <= random.nextInt(3); change++) {
                Change made = CHANGES.get(random.nextInt(CHANGES.size())).apply(random.nextInt(100));
                site.with(made.file(), made.text());
            }
            assertEquals(FixtureSite.fingerprints(site.build()), FixtureSite.fingerprints(site.buildWithCache()), "round " + round);
        }
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
            assertEquals(5, kept.size(), kept::toString);
            for (Path entry : kept) {
                Files.writeString(entry, "{\"html\":");
            }
        }
        assertEquals(FixtureSite.fingerprints(site.build()), FixtureSite.fingerprints(site.buildWithCache()));
    }
}
