package org.alongside.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.search.SearchDocuments;
import org.alongside.search.SearchHit;
import org.alongside.search.SearchIndex;
import org.alongside.search.SearchSettings;
import org.alongside.search.Searcher;
import org.alongside.site.Assets;
import org.alongside.site.SiteFiles;
import org.alongside.site.UnpackedScripts;

/** Where pages stand when a reader searches for their titles: the browser's own search over an index made for it. */
final class SearchRanks implements AutoCloseable {
    private final UnpackedScripts scripts;
    private final Searcher searcher;

    /** @param folder an empty folder for the index */
    SearchRanks(Snapshot snapshot, Path folder) {
        KnowledgeBase knowledge = snapshot.knowledge();
        scripts = new UnpackedScripts(new Assets(snapshot.source().assets()), "js/search/");
        SiteFiles files = new SiteFiles(folder);
        SearchIndex.build(SearchDocuments.of(knowledge), SearchSettings.from(knowledge.searchWords()), scripts.folder())
            .forEach(files::write);
        searcher = new Searcher(folder, scripts.folder().resolve("search.js"));
    }

    /** The page's place among the results, from 1; 0 when it is not among them. */
    int of(Entry page) {
        List<String> found = searcher.search(page.title()).stream().map(SearchHit::url).toList();
        return IntStream.range(0, found.size()).filter(at -> found.get(at).equals(page.address())).map(at -> at + 1).findFirst().orElse(0);
    }

    @Override
    public void close() {
        searcher.close();
        scripts.close();
    }
}
