package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SearchSettingsTest {

    @Test
    void absentKeysAreEmpty() {
        assertEquals(SearchSettings.none(), SearchSettings.from(Map.of()));
    }

    @Test
    void namesWhatASchemaCannotSee() {
        SearchSettings settings = new SearchSettings(List.of(), Map.of("pract", "practice"),
            List.of(List.of("co-design", "codesign"), List.of("design", "codesign")), List.of(), Map.of());
        assertEquals(List.of(
            "spelling: \"practice\" would be respelled again. Its value must not begin with another key.",
            "compounds: \"codesign\" stands in the group of \"co-design\" and in that of \"design\". Keep it in one."), settings.problems());
    }

    @Test
    @SuppressWarnings("unchecked")
    void oursHaveNoProblems() throws IOException {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("content/search.yaml")));
        assertEquals(List.of(), SearchSettings.from((Map<String, ?>) tree).problems());
    }
}
