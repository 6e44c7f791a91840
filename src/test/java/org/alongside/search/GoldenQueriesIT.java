package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What practitioners type, asked of the site that was built: the right page is in the first three, and mostly first. */
class GoldenQueriesIT {
    private static final Path SITE = Path.of(System.getProperty("alongside.site", "target/site"));
    private static final int AT_LEAST_FIRST = 27;

    /** A query, the page that should come first, and what kind of query it is. */
    private record Golden(String query, String first, String kind) {
    }

    @Test
    void rightPageIsInTheFirstThreeAndMostlyFirst() throws IOException {
        Golden[] golden = HashedFiles.read(SearchFixture.resource("golden-queries.json"), Golden[].class);
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Searcher searcher = new Searcher(SITE, publishedScript())) {
            for (Golden query : golden) {
                found.put(query.query(), searcher.search(query.query()).stream().map(SearchHit::url).limit(3).toList());
            }
        }
        List<String> notFirst = new ArrayList<>();
        List<String> notThere = new ArrayList<>();
        for (Golden query : golden) {
            int place = found.get(query.query()).indexOf(query.first());
            String line = query.query() + " -> " + found.get(query.query()) + ", not " + query.first();
            (place < 0 ? notThere : place > 0 ? notFirst : new ArrayList<String>()).add(line);
        }
        notFirst.addAll(notThere);
        assertAll(() -> assertEquals(List.of(), notThere),
            () -> assertTrue(golden.length - notFirst.size() >= AT_LEAST_FIRST, () -> String.join("\n", notFirst)));
    }

    private static Path publishedScript() throws IOException {
        Map<?, ?> names = HashedFiles.read(Files.readString(SITE.resolve("assets.json")), Map.class);
        return SITE.resolve("assets").resolve(names.get("js/search/search.js").toString());
    }
}
