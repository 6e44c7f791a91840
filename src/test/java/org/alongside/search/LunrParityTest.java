package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** What we publish in pieces says the same as one whole index made by Lunr's own builder. */
class LunrParityTest {

    @Test
    void weighsEveryTermAsLunrDoes() {
        assertSameWeights(SearchFixture.documents());
    }

    @Test
    void weighsEveryTermAsLunrDoesWhenSplitIntoManyFiles() {
        List<SearchDocument> documents = SearchFixture.manyDocuments(60);
        assertTrue(shards(SearchIndex.build(documents, SearchFixture.SETTINGS, SearchFixture.SCRIPTS)).size() > 10);
        assertSameWeights(documents);
    }

    private static void assertSameWeights(List<SearchDocument> documents) {
        SortedMap<String, byte[]> files = SearchIndex.build(documents, SearchFixture.SETTINGS, SearchFixture.SCRIPTS);
        try (Scripts scripts = new Scripts(SearchFixture.SCRIPTS)) {
            scripts.run(Lunr.script());
            Value base = scripts.value(HashedFiles.read(text(files.get(SearchIndex.FIRST)), Map.class));
            Value weights = scripts.run(SearchFixture.resource("weights.js"));
            Value whole = scripts.run(SearchFixture.resource("whole-lunr.js")).execute(scripts.export("normalise.js", "createNormaliser"),
                scripts.value(SearchFixture.SETTINGS), base.getMember("fields"), scripts.value(inPublishedOrder(documents)));
            assertEquals(weights.invokeMember("ofLunr", whole).asString(),
                weights.invokeMember("ofFiles", reader(scripts), base, scripts.value(shards(files))).asString());
        }
    }

    private static Value reader(Scripts scripts) {
        return scripts.run("(createOutline, readRow, weigh) => ({ createOutline, readRow, weigh })").execute(
            scripts.export("reader.js", "createOutline"), scripts.export("reader.js", "readRow"), scripts.export("reader.js", "weigh"));
    }

    private static List<SearchDocument> inPublishedOrder(List<SearchDocument> documents) {
        return SearchIndex.byPage(documents).stream().sorted((a, b) -> a.opening().url().compareTo(b.opening().url())).flatMap(page -> page.sections().stream()).toList();
    }

    private static List<Object> shards(SortedMap<String, byte[]> files) {
        return files.entrySet().stream().filter(file -> file.getKey().startsWith(HashedFiles.FOLDER + "terms-"))
            .map(file -> (Object) HashedFiles.read(text(file.getValue()), List.class)).toList();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
