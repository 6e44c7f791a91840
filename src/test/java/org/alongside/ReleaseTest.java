package org.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A release by one command; the build in it is somebody else's test. */
@EnabledIf("org.alongside.changes.WorkingCopy#gitIsHere")
@EnabledOnOs(OS.LINUX)
class ReleaseTest {

    @TempDir
    private Path folder;
    private Path project;

    private record Result(int code, String output) {
    }

    @BeforeEach
    void layOutAProject() throws Exception {
        project = Files.createDirectories(folder.resolve("project"));
        write("bin/mvn", "#!/bin/bash\necho \"mvn $*\"\nmkdir -p target/lib target/licences\necho jar > target/alongside.jar\necho lib > target/lib/one.jar\necho text > target/licences/MIT.txt\necho '{}' > target/sbom.json\n");
        folder.resolve("bin/mvn").toFile().setExecutable(true);
        Files.createDirectories(project.resolve(".ci"));
        Files.copy(Path.of(".ci/release"), project.resolve(".ci/release"));
        write("project/docs/changelog.md", "# What changed\n\n## 1.2.0\n\nMuch.\n");
        write("project/.gitignore", "target/\n");
        git("init", "--quiet");
        git("config", "user.name", "Test");
        git("config", "user.email", "test@example.org");
        git("add", "--all");
        git("commit", "--quiet", "--message", "All");
    }

    @Test
    void leavesProgramPartsAndChecksumsAndATag() throws Exception {
        assertEquals(new Result(0, "mvn --batch-mode -Drevision=1.2.0 clean verify\n"
            + "Release 1.2.0 is in target/release and tagged. To publish it: git push origin v1.2.0, and put the three files with it.\n"), release("1.2.0"));
        Path release = project.resolve("target/release");
        assertEquals(new Result(0, "alongside-1.2.0.zip: OK\nalongside-1.2.0-sbom.json: OK\n"),
            run(release, "sha256sum", "--check", "alongside-1.2.0-checksums.txt"));
        Result entries = run(release, "jar", "--list", "--file", "alongside-1.2.0.zip");
        assertEquals("alongside.jar\nlib/\nlib/one.jar\nlicences/\nlicences/MIT.txt\n", entries.output());
        assertEquals("v1.2.0\n", run(project, "git", "tag").output());
    }

    @Test
    void theSameCommitGivesTheSameBytes() throws Exception {
        release("1.2.0");
        String first = Files.readString(project.resolve("target/release/alongside-1.2.0-checksums.txt"));
        git("tag", "--delete", "v1.2.0");
        release("1.2.0");
        assertEquals(first, Files.readString(project.resolve("target/release/alongside-1.2.0-checksums.txt")));
    }

    @Test
    void refusesWhatIsNoRelease() throws Exception {
        assertEquals("Name the version, such as 1.2.0: .ci/release 1.2.0\n", refused(""));
        assertEquals("Name the version, such as 1.2.0: .ci/release 1.2.0\n", refused("1.2"));
        assertEquals("docs/changelog.md has no section \"## 1.3.0\". Say there what changed and what to migrate.\n", refused("1.3.0"));
        git("tag", "v1.2.0");
        assertEquals("There is a release 1.2.0 already. Raise the version.\n", refused("1.2.0"));
        write("project/new", "x");
        assertEquals("There are changes that are not committed. A release is made of a commit.\n", refused("1.2.0"));
    }

    private String refused(String version) throws Exception {
        Result result = release(version);
        assertEquals(1, result.code());
        return result.output();
    }

    private Result release(String version) throws Exception {
        return run(project, "bash", ".ci/release", version);
    }

    private void git(String... command) throws Exception {
        List<String> whole = new ArrayList<>(List.of("git"));
        whole.addAll(List.of(command));
        assertTrue(run(project, whole.toArray(String[]::new)).code() == 0, String.join(" ", whole));
    }

    private Result run(Path where, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", "", (path, nothing) -> folder.resolve("bin") + ":" + Path.of(System.getProperty("java.home"), "bin") + ":" + path);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
