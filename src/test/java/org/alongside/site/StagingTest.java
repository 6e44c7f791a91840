package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site takes the old one's place at once or not at all, and nothing of anybody else's is touched. */
class StagingTest {
    /** No process has this number: they end at four millions. */
    private static final long ENDED = 999_999_999_999L;

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void nameOutput() {
        output = folder.resolve("site");
    }

    @Test
    void thereIsAlwaysASiteWhileOneTakesTheOthersPlace() {
        publish("first");
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> missing = CompletableFuture.supplyAsync(() -> {
            int times = 0;
            while (!done.get()) {
                times += Files.exists(output.resolve("page.html")) ? 0 : 1;
            }
            return times;
        });
        for (int build = 0; build < 300; build++) {
            publish("build " + build);
        }
        done.set(true);
        assertEquals(0, missing.join());
        assertEquals(List.of("site"), names(folder));
    }

    @Test
    void ofTwoBuildsAtOnceTheLastOneStays() throws IOException {
        try (Staging one = written("one"); Staging other = written("other")) {
            other.publish();
            one.publish();
        }
        assertEquals("one", Files.readString(output.resolve("page.html")));
        assertEquals(List.of("site"), names(folder));
    }

    @Test
    void takesAwayWhatAKilledBuildLeftAndNothingElse() throws IOException {
        publish("old");
        Path left = Files.createDirectories(folder.resolve(".site-" + ENDED + "-1a2b/pages"));
        Files.writeString(left.resolve("half.html"), "half");
        List<String> others = List.of(".site-" + ProcessHandle.current().pid() + "-1a2b", ".site-notes", ".site-12-xyz", ".other-" + ENDED + "-1a2b", "site-" + ENDED + "-1a2b");
        for (String name : others) {
            Files.createDirectory(folder.resolve(name));
        }
        publish("new");
        assertEquals(Stream.concat(others.stream(), Stream.of("site")).sorted().toList(), names(folder));
    }

    @Test
    void buildsThatStartAtOnceMayAllTakeAwayWhatAKilledOneLeft() throws IOException {
        for (int round = 0; round < 20; round++) {
            for (int page = 0; page < 100; page++) {
                Files.writeString(Files.createDirectories(folder.resolve(".site-" + ENDED + "-1a2b/" + page)).resolve("half.html"), "half");
            }
            Stream.generate(() -> CompletableFuture.runAsync(() -> Staging.clearUp(output))).limit(4).toList().forEach(CompletableFuture::join);
            assertEquals(List.of(), names(folder));
        }
    }

    @Test
    void putsBackTheSiteThatAKilledBuildHadMovedAside() throws IOException {
        publish("old");
        Files.move(output, folder.resolve(".site-" + ENDED + "-1a2b-old"));
        Staging.forOutput(output).close();
        assertEquals("old", Files.readString(output.resolve("page.html")));
        assertEquals(List.of("site"), names(folder));
    }

    @Test
    void refusesAFolderThatHoldsSomethingHidden() throws IOException {
        publish("old");
        Files.createDirectory(output.resolve(".git"));
        UnusableOutput fault = assertThrows(UnusableOutput.class, () -> Staging.forOutput(output));
        assertEquals("The output folder " + output + " holds .git, which no build puts there and which would be lost."
            + " Move it elsewhere.", fault.getMessage());
        assertEquals(List.of(".git", "assets.json", "page.html"), names(output));
    }

    @Test
    void exchangesNothingWithAFolderThatIsNotThere() throws IOException {
        Files.createDirectory(output);
        assertTrue(!Exchange.of(output, folder.resolve("nowhere")) && Files.exists(output));
    }

    @Test
    void writesOnlyFilesThatChanged() throws IOException {
        publish("old");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "link");
        Files.createSymbolicLink(output.resolve("link.html"), elsewhere);
        Object mark = Files.getAttribute(output.resolve(Staging.MARK), "unix:ino");
        try (Staging staging = Staging.forOutput(output)) {
            SiteFiles files = staging.files();
            files.write("page.html", "new");
            files.write("link.html", "link");
            files.write(Staging.MARK, "{}");
            assertEquals("old", Files.readString(output.resolve("page.html")));
            staging.publish();
        }
        assertEquals("new", Files.readString(output.resolve("page.html")));
        assertEquals(mark, Files.getAttribute(output.resolve(Staging.MARK), "unix:ino"), "the same file under the same name");
        assertTrue(Files.isRegularFile(output.resolve("link.html"), LinkOption.NOFOLLOW_LINKS), "a link is never taken over");
    }

    @Test
    void takesAFileOfTheSiteBeforeOnlyWhenItIsTheSame() throws IOException {
        publish("old");
        Written old = Written.of("old".getBytes(StandardCharsets.UTF_8));
        Written odd = Written.of("odd".getBytes(StandardCharsets.UTF_8));
        try (Staging staging = Staging.forOutput(output)) {
            SiteFiles files = staging.files();
            assertFalse(files.take("page.html", odd));
            assertFalse(files.take("other.html", old));
            assertEquals(Map.of(), files.written());
            files.write("page.html", "odd");
            assertEquals("old", Files.readString(output.resolve("page.html")));
        }
        try (Staging staging = Staging.forOutput(output)) {
            assertTrue(staging.files().take("page.html", old));
            assertEquals("old", Files.readString(staging.folder().resolve("page.html")));
        }
    }

    private void publish(String text) {
        try (Staging staging = written(text)) {
            staging.publish();
        }
    }

    private Staging written(String text) {
        Staging staging = Staging.forOutput(output);
        SiteFiles files = new SiteFiles(staging.folder());
        files.write("page.html", text);
        files.write(Staging.MARK, "{}");
        return staging;
    }

    private static List<String> names(Path parent) {
        try (Stream<Path> list = Files.list(parent)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
