package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.content.ContentException;
import org.alongside.content.KnowledgeBase;
import org.alongside.editorial.Adviser;
import org.alongside.site.Hash;
import org.alongside.site.SiteSource;

/** A tiny site for a test: the one in sites/complete, with the files of another folder laid over it. */
public final class FixtureSite {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final WarmEngines ENGINES = new WarmEngines(Optional.empty());

    private final Path folder;
    private final Set<Path> changed = new HashSet<>();

    private FixtureSite(Path folder) {
        this.folder = folder;
    }

    /** The names of all fixture sites that hold one fault. */
    static List<String> faults() {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.filter(site -> Files.exists(site.resolve("expected-problems.txt")))
                .map(site -> site.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The complete site, in a folder of the test's own. */
    public static FixtureSite complete(Path folder) {
        FixtureSite site = new FixtureSite(folder);
        site.lay(SITES.resolve("complete"));
        return site;
    }

    /** A site that has only content of its own, with other principles than ours; templates, styles and scripts are the shipped ones. */
    public static FixtureSite ofAnotherOrganisation(Path folder) {
        FixtureSite site = new FixtureSite(folder);
        site.lay(SITES.resolve("five-principles"));
        return site;
    }

    /** A site with nothing in it yet. */
    static FixtureSite empty(Path folder) {
        return new FixtureSite(folder);
    }

    /** A copy of the guide itself. */
    static FixtureSite ofTheGuide(Path folder) {
        FixtureSite site = new FixtureSite(folder);
        List.of("content", "templates", "assets").forEach(part -> site.lay(Path.of(part), part + "/"));
        return site;
    }

    /** The complete site with one fault laid over it. */
    static FixtureSite withFault(Path folder, String fault) {
        FixtureSite site = complete(folder);
        site.lay(SITES.resolve(fault));
        return site;
    }

    /** The same site with one more file, or with a file replaced. */
    public FixtureSite with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    FixtureSite with(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            changed.add(file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same site without a file, if it was there. */
    FixtureSite without(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
            changed.add(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clears the site away, for a test that makes thousands. */
    void delete() {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(place -> place.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that were written or deleted since this was last asked. */
    Set<Path> takeChanged() {
        Set<Path> taken = Set.copyOf(changed);
        changed.clear();
        return taken;
    }

    /** The text of a file of the site. */
    String text(String name) {
        return read(folder.resolve(name));
    }

    /** The names of all files of a folder of the site with this ending. */
    List<String> files(String part, String ending) {
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            return files.map(file -> folder.relativize(file).toString()).filter(name -> name.endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Every problem of the site's content, as an author sees it; empty when there is none. */
    public List<String> problems() {
        try {
            check();
            return List.of();
        } catch (ContentException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    public KnowledgeBase check() {
        return SiteOven.check(new SiteSource(folder), ENGINES, Adviser.SILENT);
    }

    /** Builds the site and returns the output folder. */
    public Path build() {
        Path output = folder.resolve("target/site");
        SiteOven.build(new SiteSource(folder), output, ENGINES);
        return output;
    }

    /** Builds the site with texts kept from earlier builds, and returns the output folder. */
    Path buildWithCache() {
        Path output = folder.resolve("target/cached-site");
        try (WarmEngines engines = new WarmEngines(Optional.of(folder.resolve("target/cache")))) {
            SiteOven.build(new SiteSource(folder), output, engines);
            return output;
        }
    }

    static String expectedProblems(String fault) {
        return read(SITES.resolve(fault).resolve("expected-problems.txt"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a folder by its path, each as its fingerprint. */
    public static SortedMap<String, String> fingerprints(Path site) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Hash.full(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Holds two built folders to be byte for byte the same; names the files that are not, and where the first of them parts. */
    static void assertSameFiles(Path expected, Path actual, String when) {
        SortedMap<String, String> left = fingerprints(expected);
        SortedMap<String, String> right = fingerprints(actual);
        List<String> parted = Stream.concat(left.keySet().stream(), right.keySet().stream()).distinct().sorted()
            .filter(name -> !Objects.equals(left.get(name), right.get(name))).toList();
        if (parted.isEmpty()) {
            return;
        }
        String first = parted.stream().filter(name -> left.containsKey(name) && right.containsKey(name)).findFirst().orElse(parted.get(0));
        assertEquals(textOrNone(expected.resolve(first)), textOrNone(actual.resolve(first)), when + ": " + parted + ", of which " + first);
    }

    private static String textOrNone(Path file) {
        return Files.exists(file) ? read(file) : "no file";
    }

    private void lay(Path site) {
        lay(site, "");
    }

    private void lay(Path part, String prefix) {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                with(prefix + part.relativize(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
