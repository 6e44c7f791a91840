package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alongside.PackagedProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that end in the middle, in processes of their own: the site that was there stays whole. */
class PublishingIT {
    private static final int KILLS = "full".equals(System.getProperty("alongside.endurance")) ? 50 : 5;

    @TempDir
    private Path folder;

    private FixtureSite site;
    private Path output;

    /** How a build ended and what it said on both outputs. */
    private record Ended(int code, String told) {
    }

    @BeforeEach
    void makeSite() {
        site = FixtureSite.complete(folder.resolve("source"));
        output = folder.resolve("public/site");
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesAWholeSite() throws Exception {
        long seed = System.nanoTime();
        Random moments = new Random(seed);
        SortedMap<String, String> even = built(0);
        SortedMap<String, String> odd = built(1);
        long started = System.nanoTime();
        built(0);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        for (int kill = 1; kill <= KILLS; kill++) {
            write(kill);
            Process build = start("");
            // Every second one towards the end, where sites change places.
            long moment = kill % 2 == 0 ? whole * 3 / 4 + moments.nextLong(whole / 4 + 1) : moments.nextLong(whole + 1);
            build.waitFor(moment, TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
            assertTrue(Set.of(even, odd).contains(FixtureSite.fingerprints(output)), "kill " + kill + " after " + moment + " ms, seed " + seed);
        }
        assertEquals(odd, built(1));
        assertEquals(List.of("site"), names(output.getParent()));
        System.out.println("Builds killed: " + KILLS + ", whole sites found after them: " + KILLS);
    }

    @Test
    void aBuildWithoutRoomOnTheDiskLeavesTheOldSite() throws Exception {
        SortedMap<String, String> old = built(0);
        write(1);
        for (int kilobytes : List.of(1, 8, 20)) {
            // No file may grow larger: to a program, the same as a disk with no room left, and nobody needs a disk for it.
            Ended ended = ended(start("ulimit -f " + kilobytes + "; "));
            assertEquals(2, ended.code());
            assertTrue(ended.told().matches("(?:content/.*: the page could not be drawn\\. .*\n)+|The file \\S+ cannot be written\\."
                + " Is the disk full, or is something else using it\\? \\(File too large\\)\n"
                + "|No temporary folder can be made\\. Is the disk full\\?\n"
                + "|What converts texts cannot be started\\. Is the disk full, or can nothing be written into \\S+\\?.*\n"), ended.told());
            assertEquals(old, FixtureSite.fingerprints(output));
        }
        assertEquals(List.of("site"), names(output.getParent()));
    }

    @Test
    void twoBuildsAtOnceLeaveOneWholeSite() throws Exception {
        SortedMap<String, String> expected = built(1);
        write(0);
        built(0);
        write(1);
        List<Process> builds = List.of(start(""), start(""), start(""));
        for (Process build : builds) {
            assertEquals(new Ended(0, "Wrote 18 pages to " + output + ".\n"), ended(build));
        }
        assertEquals(expected, FixtureSite.fingerprints(output));
        assertEquals(List.of("site"), names(output.getParent()));
    }

    @Test
    void anOutputPathThatIsAFileIsLeftAlone() throws Exception {
        Files.createDirectories(output.getParent());
        Files.writeString(output, "years of work");
        assertEquals(new Ended(2, "The output " + output + " is a file, not a folder. Move it elsewhere, or choose another with --output.\n"), ended(start("")));
        assertEquals("years of work", Files.readString(output));
    }

    /** Builds the site with a number in it and returns the fingerprints of its files. */
    private SortedMap<String, String> built(int number) throws Exception {
        write(number);
        assertEquals(new Ended(0, "Wrote 18 pages to " + output + ".\n"), ended(start("")));
        return FixtureSite.fingerprints(output);
    }

    private void write(int number) {
        site.with("content/models/circle.adoc", "= The circle\n:description: What this is.\n:reviewed: 2026-01-31\n:order: 1\n:family: ideas\n\nRound "
            // A note is more than prose, so that what converts texts has to start too.
            + (number % 2 == 0 ? "and round" : "once") + ".\n\nNOTE: Circles have no end.\n");
        // A large file that is another each time: what stays the same is not written again and needs no room.
        site.with("assets/css/large.css", ("h1 { margin: " + number % 2 + "px; }\n").repeat(1_500));
    }

    /** A build in a process of its own, which keeps texts, so that little but the writing is left to do. */
    private Process start(String limits) throws IOException {
        List<String> build = PackagedProgram.command("build", "--source", site.folder().toString(), "--output", output.toString());
        List<String> command = new ArrayList<>(List.of("bash", "-c", limits + "exec \"$0\" \"$@\""));
        command.addAll(build);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static Ended ended(Process build) throws Exception {
        String told = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(build.waitFor(), told);
    }

    private static List<String> names(Path parent) throws IOException {
        try (Stream<Path> list = Files.list(parent)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
