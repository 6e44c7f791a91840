package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about software names every library that is shipped, with its licence, and none that is not. */
class LicencesIT {
    private static final Path TARGET = Path.of("target");
    /** Texts that stand under another name than the one that a library's authors use. */
    private static final Map<String, String> TEXTS = Map.of("GPL-2.0", "GPL-2.0-only", "GNU General Public License Version 2", "GPL-2.0-only",
        "LGPL-2.1", "LGPL-2.1-only", "GNU Lesser General Public License Version 2.1", "LGPL-2.1-only",
        "GNU Lesser General Public License version 3", "LGPL-3.0-only", "Unicode/ICU License", "Unicode-3.0");

    /** Lists of libraries, with nothing in them of their own. */
    private static final Set<String> NO_JAR = Set.of("js", "js-community");

    @Test
    void thePageNamesEveryLibraryWithItsLicence() throws IOException {
        SortedMap<String, String> named = new TreeMap<>();
        for (Element row : Jsoup.parse(Files.readString(TARGET.resolve("site/software/index.html"))).select("tbody tr")) {
            Arrays.stream(row.child(1).text().split(", ")).forEach(library -> named.put(library, row.child(0).text()));
        }
        assertEquals(licences(), named);
    }

    @Test
    void theBillNamesEveryJarThatIsShipped() throws IOException {
        Set<String> known = licences().keySet();
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            Set<String> unknown = jars.map(jar -> jar.getFileName().toString()).filter(name -> known.stream().noneMatch(library -> name.startsWith(library + "-")))
                .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), unknown);
        }
    }

    @Test
    void everyLibraryHasALicence() throws IOException {
        assertTrue(licences().values().stream().noneMatch(String::isBlank), () -> "a licence is missing");
    }

    /** A library's notices are in its own folder; one whose jar has none is under licences whose texts are there. */
    @Test
    void everyLibraryHasItsNoticesOrTheTextOfItsLicence() throws IOException {
        for (Map.Entry<String, String> library : licences().entrySet()) {
            if (brings(library.getKey()) || library.getValue().isEmpty()) {
                continue;
            }
            for (String licence : library.getValue().split(", ")) {
                Path text = TARGET.resolve("licences").resolve(TEXTS.getOrDefault(licence, licence) + ".txt");
                assertTrue(Files.exists(text) && Files.size(text) > 900, library.getKey() + " needs " + text);
            }
        }
    }

    /** A text with a gap for the authors says nothing without them. */
    @Test
    void whoeverHoldsALibraryWhoseJarDoesNotSayItIsNamed() throws IOException {
        Set<String> unsaid = new TreeSet<>();
        for (Map.Entry<String, String> library : licences().entrySet()) {
            if (library.getValue().matches(".*(MIT|BSD|UPL).*") && !brings(library.getKey()) && !NO_JAR.contains(library.getKey())) {
                unsaid.add(library.getKey());
            }
        }
        assertEquals(unsaid, Files.readAllLines(TARGET.resolve("licences/holders.txt")).stream().filter(line -> line.contains(": "))
            .flatMap(line -> Arrays.stream(line.replaceFirst(": .*", "").split(", "))).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean brings(String library) throws IOException {
        try (Stream<Path> notices = Files.walk(TARGET.resolve("licences/libraries"))) {
            return notices.filter(Files::isRegularFile).anyMatch(file -> file.getName(3).toString().matches(Pattern.quote(library) + "-[0-9].*"));
        }
    }

    private static SortedMap<String, String> licences() throws IOException {
        SortedMap<String, String> licences = new TreeMap<>();
        assertTrue(Files.exists(TARGET.resolve("sbom.json")), "There is no target/sbom.json: Maven was told to work offline, and what makes that list"
            + " then does nothing. Run this once without -o.");
        for (JsonNode library : JsonMapper.builder().build().readTree(Files.readString(TARGET.resolve("sbom.json"))).get("components")) {
            licences.put(library.get("name").asString(), StreamSupport.stream(library.path("licenses").spliterator(), false)
                .map(LicencesIT::name).sorted().distinct().collect(Collectors.joining(", ")));
        }
        // Its authors' description says only "BSD", which the list takes for the one with four clauses; their sources give three.
        licences.replace("jzlib", "BSD-4-Clause", "BSD-3-Clause");
        return licences;
    }

    private static String name(JsonNode licence) {
        JsonNode inside = licence.path("license");
        return inside.has("id") ? inside.get("id").asString() : inside.path("name").asString(licence.path("expression").asString(""));
    }
}
