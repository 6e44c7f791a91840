package org.alongside.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.command.CommandLineRun.Result;
import org.alongside.content.Kind;
import org.alongside.jbake.FixtureSite;
import org.alongside.preview.Fault;
import org.alongside.site.SiteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its users see it: exit codes, standard output and standard error. */
class CommandsTest {

    @TempDir
    private Path folder;

    @Test
    void buildSaysHowManyPagesItWroteAndWhere() {
        FixtureSite.complete(folder);
        Path output = folder.resolve("out");
        Result result = run("build", "--source", folder.toString(), "--output", output.toString(), "--no-cache");
        assertEquals(new Result(0, "Wrote 18 pages to " + output + ".\n", ""), result);
    }

    /** No name in a site's own folder is longer than 200 characters, so only the folder that the site is written to can be. */
    @Test
    void buildSaysThatAnOutputPathIsLongerThanTheSystemTakes() {
        FixtureSite.complete(folder);
        Path deep = folder.resolve(("x".repeat(200) + "/").repeat(25));
        assertEquals(new Result(2, "", "The folder " + deep
                + " cannot be written. Make sure that it is a folder you may write to, or choose another with --output.\n"),
            run("build", "--source", folder.toString(), "--output", deep.resolve("site").toString(), "--no-cache"));
        assertFalse(Files.exists(folder.resolve("x".repeat(200))));
        Path justTooDeep = folder.resolve(("x".repeat(100) + "/").repeat((4000 - folder.toString().length()) / 101)).resolve("y".repeat(60));
        Result result = run("build", "--source", folder.toString(), "--output", justTooDeep.toString(), "--no-cache");
        assertEquals(2, result.code());
        assertTrue(result.err().endsWith("File name too long)\n"), result.err());
        assertFalse(Files.exists(justTooDeep));
    }

    @Test
    void buildTellsEveryProblemOnStandardErrorAndWritesNothing() {
        FixtureSite.complete(folder).with("content/pages/about.adoc", "= About\n:description: About.\n:reviewed: soon\n:colour: red\n\nText.\n");
        Result result = run("build", "--source", folder.toString(), "--output", folder.resolve("out").toString(), "--no-cache");
        assertEquals(new Result(1, "", """
            content/pages/about.adoc:3: reviewed: "soon" is not a date. Write year-month-day, for example 2026-11-23.
            content/pages/about.adoc:4: the header line "colour" is not known here. Known header lines: description, figures, keywords, \
            label, lists, related, reviewed, template, under.
            """), result);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void checkFindsTheSameProblemsAndWritesNothing() throws IOException {
        FixtureSite.complete(folder).with("content/models/circle.adoc", " \n");
        Result result = run("check", "--source", folder.toString());
        assertEquals(new Result(1, "", "content/models/circle.adoc:1: the file is empty. Write a title, header lines and text, or delete the file.\n"), result);
        FixtureSite.complete(folder);
        assertEquals(new Result(0, "Checked 17 files of content: no problems.\n", ""), run("check", "--source", folder.toString()));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("assets", "content", "templates"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void saysWhatIsWrongWithTheCallOrTheFolders() throws IOException {
        assertEquals(2, run("bake").code());
        assertEquals(2, run().code());
        assertEquals(2, run("build", "--nonsense").code());
        Result missing = run("build", "--source", folder.resolve("nowhere").toString());
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("does not exist or cannot be read. Name another with --source."), missing.err());
        FixtureSite.complete(folder);
        Path file = Files.writeString(folder.resolve("file"), "x");
        Result blocked = run("build", "--source", folder.toString(), "--output", file.resolve("site").toString());
        assertEquals(new Result(2, "", "The folder " + file + " cannot be written. Make sure that it is a folder you may write to,"
            + " or choose another with --output.\n"), blocked);
    }

    @Test
    void saysWhatIsWrongWithAFolderThatHoldsNoSite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path source : List.of(folder, file)) {
            String expected = "There is no folder content in " + source.toRealPath() + ". Name the folder that holds it with --source.\n";
            for (List<String> command : List.of(List.of("build"), List.of("check"), List.of("serve"), List.of("links"), List.of("changes", "--since", "HEAD"), List.of("new", "cases", "tea"))) {
                List<String> call = new ArrayList<>(command);
                call.addAll(List.of("--source", source.toString()));
                assertEquals(new Result(2, "", expected), run(call.toArray(String[]::new)), command.toString());
            }
        }
        assertEquals(List.of(file), Files.list(folder).toList());
    }

    @Test
    void searchSaysWhenTheSiteIsDamaged() throws IOException {
        Path site = FixtureSite.complete(folder).build();
        Files.writeString(site.resolve("search/index.json"), "{");
        assertEquals(new Result(2, "", "The search index of the site in " + site.toAbsolutePath() + " is damaged. Build it again.\n"),
            run("search", "--site", site.toString(), "tea"));
        Files.writeString(site.resolve("assets.json"), "{");
        assertEquals(new Result(2, "", "The site in " + site + " is damaged: assets.json is not what a build writes. Build it again.\n"),
            run("search", "--site", site.toString(), "tea"));
    }

    @Test
    void buildRefusesAnOutputFolderThatTheSiteIsMadeFrom() {
        FixtureSite.complete(folder);
        for (String inside : List.of("content/out", "content/pages/deep/out", "templates/out", "assets/out")) {
            Path output = folder.resolve(inside);
            assertEquals(new Result(2, "", "The output folder " + output + " is inside the folder " + inside.substring(0, inside.indexOf('/'))
                + ", which the site is made from. Choose another with --output.\n"), run("build", "--source", folder.toString(), "--output", output.toString()));
            assertFalse(Files.exists(output));
        }
    }

    @Test
    void buildRefusesAWholeDisk() {
        FixtureSite.complete(folder);
        Path disk = folder.toAbsolutePath().getRoot();
        assertEquals(new Result(2, "", "The output folder " + disk + " is a whole disk. Choose a folder on it with --output.\n"),
            run("build", "--source", folder.toString(), "--output", disk.toString()));
    }

    @Test
    void serveSaysThatItsFolderCannotBeWrittenWithoutAnOptionItLacks() throws IOException {
        FixtureSite.complete(folder);
        Path target = Files.writeString(folder.resolve("target"), "x");
        try (SiteRebuild rebuild = new SiteRebuild(new SiteSource(folder), target.resolve("preview"))) {
            assertEquals(List.of("The build: The folder " + target.toRealPath() + " cannot be written. Make sure that it is a folder you may write to."),
                rebuild.rebuild(Set.of()).faults().stream().map(Fault::toString).toList());
        }
    }

    @Test
    void saysThatAResultCouldNotBeWritten() {
        FixtureSite.complete(folder);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertEquals(new Result(2, "", "Not everything could be written to standard output. Is the disk full, or did the program that reads it stop?\n"),
            CommandLineRun.into(full, "check", "--source", folder.toString()));
    }

    @Test
    void serveRefusesAPortThatThereIsNot() {
        assertTrue(run("serve", "--port", "65536").err().startsWith("65536 is not a port. Use a number from 0 to 65535.\n"));
    }

    @Test
    void newStartsAFileOfEachKindThatOnlyNeedsFillingIn() throws IOException {
        FixtureSite.complete(folder);
        for (Kind kind : Kind.values()) {
            assertEquals(0, run("new", kind.folder(), "fresh-start", "--source", folder.toString()).code());
            String text = Files.readString(folder.resolve("content/" + kind.folder() + "/fresh-start.adoc"));
            assertTrue(text.startsWith("= Write the "), text);
        }
        String practice = Files.readString(folder.resolve("content/practice/fresh-start.adoc"));
        assertTrue(practice.contains("\n== Steps\n"), practice);
        Result check = run("check", "--source", folder.toString());
        assertEquals(1, check.code());
        assertFalse(check.err().contains("is not known here"), check.err());
    }

    @Test
    void newNeverOverwrites() {
        FixtureSite.complete(folder);
        Result result = run("new", "cases", "tea-club", "--source", folder.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains("exists already"), result.err());
        assertTrue(run("new", "recipes", "cake", "--source", folder.toString()).err().contains("\"recipes\" is not a folder of content."));
    }

    private static Result run(String... arguments) {
        return CommandLineRun.of(arguments);
    }
}
