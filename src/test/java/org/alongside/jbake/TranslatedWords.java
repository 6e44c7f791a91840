package org.alongside.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A translation of the interface that anybody can check: each word of it stands in brackets, and is said to be Arabic. */
public final class TranslatedWords {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TranslatedWords() {
    }

    /** A site with these words in the place of the English ones. */
    public static FixtureSite in(FixtureSite site) {
        return site.with("content/site.yaml", site.text("content/site.yaml").replaceFirst("language: [^\\n]*", "language: ar"))
            .with("assets/words/ar.json", words());
    }

    private static String words() {
        try {
            JsonNode english = JSON.readTree(Files.readAllBytes(Path.of("assets/words/en.json")));
            bracket((ObjectNode) english);
            return english.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bracket(ObjectNode group) {
        for (String name : List.copyOf(group.propertyNames())) {
            if (group.get(name).isString()) {
                group.put(name, "⟦" + group.get(name).stringValue() + "⟧");
            } else {
                bracket((ObjectNode) group.get(name));
            }
        }
    }
}
