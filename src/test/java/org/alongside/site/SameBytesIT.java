package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.jbake.FixtureSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The same source gives the same bytes, whoever builds it, wherever and whenever. */
class SameBytesIT {
    private static final Path JAR = Path.of("target/alongside.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void twoBuildsAsDifferentAsCanBeAreTheSame() throws Exception {
        Path original = FixtureSite.complete(folder.resolve("original")).folder();
        List<Path> files = files(original);
        Path here = copy(original, files, folder.resolve("here"), Instant.parse("1999-12-31T23:59:59Z"));
        Collections.reverse(files);
        Path there = copy(original, files, folder.resolve("a much longer path with spaces & more"), Instant.parse("2031-07-01T12:00:00Z"));
        Process one = build(here, Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "tr_TR.UTF-8", "HOME", "/nonexistent", "USER", "nobody"), List.of(
            "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR", "-Duser.name=nobody", "-XX:ActiveProcessorCount=1"));
        Process other = build(there, Map.of("TZ", "America/Anchorage", "LC_ALL", "C", "HOSTNAME", "elsewhere"), List.of(
            "-Duser.timezone=America/Anchorage", "-Duser.language=ar", "-Duser.country=EG", "-Duser.name=somebody", "-XX:ActiveProcessorCount=7"));
        assertEndsWell(one);
        assertEndsWell(other);
        assertTrue(FixtureSite.fingerprints(output(here)).size() > 40);
        assertEquals(FixtureSite.fingerprints(output(here)), FixtureSite.fingerprints(output(there)));
    }

    /** Packaged once more in another place, by somebody whose files nobody else may read, and whose clock, words and order of files are others. */
    @Test
    void theJarPackagedAgainElsewhereIsTheSame() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        List<Path> files = new ArrayList<>(List.of(here.resolve("pom.xml"), here.resolve("netlify.toml")));
        for (String part : List.of("src/main", "templates", "assets")) {
            files.addAll(files(here.resolve(part)));
        }
        Collections.reverse(files);
        Path there = copy(here, files, folder.resolve("another place & more"), Instant.parse("2031-07-01T12:00:00Z"));
        ProcessBuilder packaging = new ProcessBuilder("sh", "-c", "umask 077; chmod -R go= .; exec mvn -o -B -q -Dmaven.repo.local=\"$REPOSITORY\" -Drevision=\"$VERSION\""
            + " -Dmaven.test.skip prepare-package jar:jar@default-jar").directory(there.toFile()).redirectErrorStream(true);
        packaging.environment().putAll(Map.of("REPOSITORY", System.getProperty("localRepository"), "VERSION", version(), "TZ", "Pacific/Kiritimati", "LC_ALL", "tr_TR.UTF-8",
            "MAVEN_OPTS", "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR -Duser.name=nobody -XX:TieredStopAtLevel=1"));
        assertEndsWell(packaging.start());
        assertEquals(entries(JAR), entries(there.resolve("target/alongside.jar")));
        assertEquals(-1, Files.mismatch(JAR, there.resolve("target/alongside.jar")));
    }

    /** What makes a jar differ from packaging to packaging is the times of its entries and their order. */
    @Test
    void theJarHoldsNothingOfTheMomentOrTheMachine() throws Exception {
        Document pom = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
        Instant stamp = Instant.parse(pom.getElementsByTagName("project.build.outputTimestamp").item(0).getTextContent());
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Set<Instant> times = jar.stream().map(entry -> entry.getLastModifiedTime().toInstant()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(stamp), times);
            assertEquals(Set.of("Build-Jdk-Spec", "Class-Path", "Created-By", "Implementation-Title", "Implementation-Version", "Main-Class", "Manifest-Version"),
                jar.getManifest().getMainAttributes().keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)));
            for (JarEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                String bytes = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertTrue(!bytes.contains(Path.of("").toAbsolutePath().toString()) && !bytes.contains(System.getProperty("user.home") + "/"), entry.getName());
            }
        }
    }

    /** Not what an earlier packaging left behind: whoever packages after a file was moved would ship other bytes than whoever begins anew. */
    @Test
    void theJarShipsTheTemplatesAndAssetsOfTheSourceAndNoOthers() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String part : List.of("templates", "assets")) {
                String shipped = "org/alongside/" + part + "/";
                Set<String> names = jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(shipped) && !name.endsWith("/"))
                    .map(name -> name.substring(shipped.length())).collect(Collectors.toCollection(TreeSet::new));
                Path source = Path.of(part);
                assertEquals(files(source).stream().map(file -> source.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new)), names);
            }
        }
    }

    private static String version() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        }
    }

    /** Every entry in its order, each with the sum of its bytes: says which one parted. */
    private static List<String> entries(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream().map(entry -> entry.getName() + " " + entry.getCrc()).toList();
        }
    }

    private static Path output(Path source) {
        return source.resolveSibling(source.getFileName() + "-site");
    }

    private static Process build(Path source, Map<String, String> environment, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Djruby.compile.mode=OFF"));
        command.addAll(flags);
        command.addAll(List.of("-Dalongside.tuned=true", "-cp", JAR.toString(), "org.alongside.Alongside", "build", "--no-cache",
            "--source", source.toString(), "--output", output(source).toString()));
        ProcessBuilder build = new ProcessBuilder(command).directory(source.toFile()).redirectErrorStream(true);
        build.environment().putAll(environment);
        return build.start();
    }

    private static void assertEndsWell(Process process) throws Exception {
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), told);
    }

    /** A copy whose files are made in this order, with these times. */
    private static Path copy(Path from, List<Path> files, Path to, Instant time) throws IOException {
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
            Files.setLastModifiedTime(copy, FileTime.from(time));
        }
        return to;
    }

    private static List<Path> files(Path start) throws IOException {
        try (Stream<Path> walk = Files.walk(start)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
