package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.site.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The build on Netlify's own machines, on one of which Java or Maven is missing. */
@EnabledOnOs(OS.LINUX)
class NetlifyBuildTest {
    private static final List<String> TOOLS = List.of("sed", "head", "dirname", "curl", "sha256sum", "tar", "gzip", "mkdir", "mv", "rm");

    @TempDir
    private Path folder;

    private record Result(int code, String output) {
    }

    @BeforeEach
    void layOutAMachine() throws IOException {
        Files.createDirectories(folder.resolve("project/src/netlify"));
        Files.createDirectories(folder.resolve("project/target/site"));
        for (String name : List.of("build.sh", "toolchain")) {
            Files.copy(Path.of("src/netlify", name), folder.resolve("project/src/netlify").resolve(name));
        }
        for (String tool : TOOLS) {
            program("bin/" + tool, "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }
    }

    @Test
    void saysInPlainWordsThatJavaIsTooOld() throws Exception {
        program("bin/java", "echo 'openjdk version \"1.8.0_402\"' >&2");
        program("bin/mvn", "echo built");
        assertEquals(new Result(1, "This build needs Java 17 or newer, and this machine has an older one or none. Fill in src/netlify/toolchain,"
            + " or build elsewhere and deploy the result: .github/workflows/deploy.yml does it.\n"), build(Map.of()));
    }

    @Test
    void saysInPlainWordsThatThereIsNoMaven() throws Exception {
        program("bin/java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        assertEquals(new Result(1, "This build needs Maven 3.8 or newer, and this machine has none. Fill in src/netlify/toolchain,"
            + " or build elsewhere and deploy the result: .github/workflows/deploy.yml does it.\n"), build(Map.of()));
    }

    @Test
    void buildsWithWhatIsThere() throws Exception {
        program("bin/java", "echo 'openjdk version \"21.0.1\" 2025-04-15' >&2");
        program("bin/mvn", "echo mvn $1 $3");
        assertEquals(new Result(0, "mvn --batch-mode package\n"), build(Map.of("CONTEXT", "production")));
        assertFalse(Files.exists(folder.resolve("project/target/site/_headers")));
    }

    @Test
    void keepsSearchEnginesAwayFromDeployPreviews() throws Exception {
        program("bin/java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        program("bin/mvn", "true");
        build(Map.of("CONTEXT", "deploy-preview"));
        assertEquals("/*\n  X-Robots-Tag: noindex\n", Files.readString(folder.resolve("project/target/site/_headers")));
    }

    @Test
    void fetchesAPinnedArchiveAndUsesIt() throws Exception {
        program("bin/java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        Path archive = mavenArchive();
        toolchain(archive, Hash.full(Files.readAllBytes(archive)));
        assertEquals(new Result(0, "fetched mvn\n"), build(Map.of()));
        Files.delete(archive);
        assertEquals(new Result(0, "fetched mvn\n"), build(Map.of()), "from the build cache");
    }

    @Test
    void refusesAnArchiveThatIsNotThePinnedOne() throws Exception {
        program("bin/java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        toolchain(mavenArchive(), "0".repeat(64));
        assertEquals(new Result(1, "The archive for maven is not the one src/netlify/toolchain names: its checksum differs. Nothing of it was used.\n"),
            build(Map.of()));
    }

    private Path mavenArchive() throws Exception {
        program("apache-maven/bin/mvn", "echo fetched mvn");
        Path archive = folder.resolve("maven.tar.gz");
        new ProcessBuilder("tar", "-czf", archive.toString(), "-C", folder.toString(), "apache-maven").start().waitFor();
        return archive;
    }

    private void toolchain(Path archive, String sha256) throws IOException {
        Files.writeString(folder.resolve("project/src/netlify/toolchain"), "MAVEN_ARCHIVE=" + archive.toUri() + "\nMAVEN_SHA256=" + sha256 + "\n");
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        file.toFile().setExecutable(true);
    }

    private Result build(Map<String, String> environment) throws Exception {
        ProcessBuilder build = new ProcessBuilder("/bin/bash", folder.resolve("project/src/netlify/build.sh").toString()).redirectErrorStream(true);
        build.environment().clear();
        build.environment().put("PATH", folder.resolve("bin").toString());
        build.environment().put("NETLIFY_BUILD_BASE", folder.resolve("base").toString());
        build.environment().putAll(environment);
        Process process = build.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
