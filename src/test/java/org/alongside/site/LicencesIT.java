package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static SortedMap<String, String> licences() throws IOException {
        SortedMap<String, String> licences = new TreeMap<>();
        for (JsonNode library : JsonMapper.builder().build().readTree(Files.readString(TARGET.resolve("sbom.json"))).get("components")) {
            licences.put(library.get("name").asString(), StreamSupport.stream(library.path("licenses").spliterator(), false)
                .map(LicencesIT::name).sorted().distinct().collect(Collectors.joining(", ")));
        }
        return licences;
    }

    private static String name(JsonNode licence) {
        JsonNode inside = licence.path("license");
        return inside.has("id") ? inside.get("id").asString() : inside.path("name").asString(licence.path("expression").asString(""));
    }
}
