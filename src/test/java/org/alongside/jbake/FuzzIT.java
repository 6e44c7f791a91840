package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.alongside.asciidoc.AsciidocConverter;
import org.alongside.asciidoc.BodyReader;
import org.alongside.content.Body;
import org.alongside.content.ContentException;
import org.alongside.content.ContentProblem;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.alongside.content.yaml.YamlParser;
import org.alongside.content.yaml.YamlSchema;
import org.alongside.site.Hash;
import org.alongside.site.SiteCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt files by the thousand: each ends in a site or in problems with file and line, never in a fault of the program, and
 * nothing of the machine is told. With {@code -Plong} it goes on for an hour, with other files each time.
 */
class FuzzIT {
    private static final boolean LONG = "full".equals(System.getProperty("alongside.endurance"));
    private static final Duration LENGTH = Duration.ofMinutes(60);
    private static final long SEED = LONG ? System.nanoTime() : 20_261_127;
    private static final int TEXTS = 1_300;
    private static final int YAML_FILES = 640;
    private static final int SITES = 60;

    private static final AsciidocConverter CONVERTER = new AsciidocConverter();
    private static final BodyReader BODIES = new BodyReader(CONVERTER, Optional.empty());

    @TempDir
    private static Path folder;
    private static Planted planted;

    @BeforeAll
    static void plant() throws IOException {
        planted = Planted.beside(folder);
    }

    /** What one spoilt file or site comes to; throws when it comes to something that may not be. */
    private interface Case {
        void run(Random random) throws Exception;
    }

    @Test
    void everyTextIsConvertedOrRefusedWithALine() {
        List<Path> texts = files(Path.of("content"), ".adoc");
        repeat(TEXTS, random -> {
            Path text = texts.get(random.nextInt(texts.size()));
            byte[] spoilt = new Mutation(random).of("x.adoc", Files.readAllBytes(text));
            Problems problems = new Problems();
            Optional<SourceText> source = SourceText.read("x.adoc", spoilt, problems);
            Body body = source.map(read -> BODIES.read("x.adoc", Hash.full(spoilt), read, problems)).orElse(Body.UNREAD);
            int lines = source.map(read -> read.lines().size()).orElse(1);
            problems.list().forEach(problem -> assertTrue(problem.line() >= 1 && problem.line() <= lines, problem::toString));
            checkWords(problems.list(), "x.adoc");
            assertEquals(List.of(), planted.foundIn(List.of(body.html())));
        });
    }

    @Test
    void everyYamlFileIsReadOrRefused() {
        List<Path> files = files(Path.of("content"), ".yaml").stream().filter(file -> Files.exists(schema(file))).toList();
        YamlSchema schemas = new YamlSchema();
        repeat(YAML_FILES, random -> {
            Path file = files.get(random.nextInt(files.size()));
            Problems problems = new Problems();
            YamlParser.parse("x.yaml", new Mutation(random).of("x.yaml", Files.readAllBytes(file)), problems).ifPresent(tree ->
                schemas.faults(tree, schema(file).getFileName().toString()).forEach(fault -> tree.problem(fault.pointer(), fault.message(), problems)));
            checkWords(problems.list(), "x.yaml");
        });
    }

    @Test
    void everySiteIsBuiltWholeOrRefusedWithFileAndLine() {
        FixtureSite complete = FixtureSite.complete(folder.resolve("complete"));
        Map<String, byte[]> whole = read(complete.folder());
        repeat(SITES, random -> {
            Map<String, byte[]> files = spoilt(whole, random);
            FixtureSite site = FixtureSite.empty(folder.resolve("site-" + random.nextLong()));
            files.forEach(site::with);
            boolean templatesAsTheyWere = files.entrySet().stream().filter(file -> !file.getKey().startsWith("content"))
                .allMatch(file -> file.getValue() == whole.get(file.getKey()));
            build(site, templatesAsTheyWere);
            site.delete();
        });
    }

    private static void build(FixtureSite site, boolean onlyContent) {
        try {
            assertEquals(List.of(), planted.foundIn(site.build()));
        } catch (ContentException e) {
            e.problems().forEach(problem -> assertTrue(problem.file().matches("(content|assets|templates)(/.*)?"), problem::toString));
            checkWords(e.problems(), "");
            assertTrue(Files.notExists(site.folder().resolve("target/site")));
        } catch (BrokenTemplate | SiteCheck.BrokenSite e) {
            assertTrue(!onlyContent, () -> "found only at the end: " + e.getMessage());
            assertEquals(List.of(), planted.foundIn(List.of(e.getMessage())));
            assertTrue(Files.notExists(site.folder().resolve("target/site")));
        }
    }

    private static Map<String, byte[]> spoilt(Map<String, byte[]> whole, Random random) {
        Mutation mutation = new Mutation(random);
        Map<String, byte[]> files = new HashMap<>(whole);
        List<String> names = whole.keySet().stream().sorted().toList();
        for (int change = 0; change <= random.nextInt(2); change++) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(8) == 0) {
                String folder = name.substring(0, name.lastIndexOf('/') + 1);
                files.put(folder + mutation.name(name.substring(name.lastIndexOf('.'))), whole.get(name));
            } else {
                files.put(name, mutation.of(name, whole.get(name)));
            }
        }
        return files;
    }

    /** Problems are one readable line each, about the file, and tell nothing of the machine or of the program. */
    private static void checkWords(List<ContentProblem> problems, String file) {
        for (ContentProblem problem : problems) {
            assertTrue(problem.toString().startsWith(file) && problem.toString().lines().count() == 1, problem::toString);
            assertTrue(!problem.message().matches(".*(Exception|Error:|org\\.jruby|java\\.|takes longer than|cannot be converted).*"), problem::toString);
            assertEquals(List.of(), planted.foundIn(List.of(problem.toString())));
        }
    }

    private static void repeat(int times, Case one) {
        Instant end = Instant.now().plus(LENGTH.dividedBy(3));
        long number = 0;
        for (; LONG ? Instant.now().isBefore(end) : number < times; number++) {
            try {
                one.run(new Random(SEED + number));
            } catch (Throwable fault) {
                throw new AssertionError("The case with the random number " + (SEED + number) + " failed: " + fault, fault);
            }
        }
        System.out.println("Spoilt files or sites tried: " + number + ", findings: 0");
    }

    private static Path schema(Path yaml) {
        return Path.of("src/main/resources/org/alongside/content/schema/" + yaml.getFileName().toString().replace(".yaml", ".schema.json"));
    }

    private static List<Path> files(Path start, String ending) {
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new HashMap<>();
        for (Path file : files(folder, "")) {
            if (Files.isRegularFile(file)) {
                try {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }
}
