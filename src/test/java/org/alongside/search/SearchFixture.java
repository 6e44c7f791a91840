package org.alongside.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/** A small site about working together, a large one of made-up words, and what tests do with them. */
final class SearchFixture {
    static final Path SCRIPTS = Path.of("assets/js/search");
    static final SearchSettings SETTINGS = new SearchSettings(
        List.of("a", "about", "and", "are", "at", "can", "did", "do", "for", "in", "is", "it", "of", "on", "or", "that", "the", "to",
            "us", "we", "what", "who", "with", "you"),
        Map.of("organiz", "organis", "color", "colour"),
        List.of(List.of("co-production", "co production", "coproduction", "copro"),
            List.of("service users", "people who use services"), List.of("wellbeing", "well-being", "well being")),
        List.of(List.of("pay", "payment", "reward"), List.of("gatekeeping", "who gets in")),
        Map.of("glossary", 60));

    private SearchFixture() {
    }

    static List<SearchDocument> documents() {
        return List.of(HashedFiles.read(resource("documents.json"), SearchDocument[].class));
    }

    /** Pages whose words are drawn at random, the early ones of the list much more often; always the same ones. */
    static List<SearchDocument> manyDocuments(int pages) {
        Random random = new Random(11);
        List<SearchDocument> documents = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            String url = "/guide/page-" + page + "/", title = text(random, 3);
            documents.add(new SearchDocument(url, "", title, "", List.of("Guide"), text(random, 12),
                List.of(text(random, 2), text(random, 1)), "guide", List.of(), text(random, 20)));
            for (int section = 1; section < 4; section++) {
                documents.add(new SearchDocument(url, "part-" + section, title, text(random, 3), List.of(), "", List.of(), "guide",
                    List.of(), text(random, 40 + random.nextInt(60))));
            }
        }
        return documents;
    }

    static String word(Random random) {
        int number = (int) (3000 * Math.pow(random.nextDouble(), 3));
        String[] starts = {"tru", "par", "con", "ser", "pow", "car", "lea", "mon", "gov", "ref", "dem", "hou"};
        String[] middles = {"st", "tic", "sul", "vi", "er", "din", "lis", "tor", "ta", "be"};
        String[] ends = {"", "s", "ing", "ed", "ation", "er", "ness", "ful", "ly", "ment", "ive", "al", "ist", "ism", "ers", "able",
            "ities", "ity", "ance", "ent", "ous", "ize", "y", "ies", "e"};
        return starts[number % 12] + middles[number / 12 % 10] + ends[number / 120 % 25];
    }

    static Path publish(SortedMap<String, byte[]> files, Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    static Searcher searcher(List<SearchDocument> documents, Path folder) {
        return new Searcher(publish(SearchIndex.build(documents, SETTINGS, SCRIPTS), folder), SCRIPTS.resolve("search.js"));
    }

    static String resource(String name) {
        try (InputStream in = SearchFixture.class.getResourceAsStream("/search/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Random random, int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add(word(random));
        }
        return String.join(" ", text);
    }
}
