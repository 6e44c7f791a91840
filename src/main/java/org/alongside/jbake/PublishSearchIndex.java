package org.alongside.jbake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.alongside.content.KnowledgeBase;
import org.alongside.search.SearchDocument;
import org.alongside.search.SearchDocuments;
import org.alongside.search.SearchIndex;
import org.alongside.search.SearchSettings;
import org.alongside.search.TermCache;
import org.alongside.site.Assets;
import org.alongside.site.SiteFiles;
import org.alongside.site.UnpackedScripts;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/** Writes the search index of all pages. */
final class PublishSearchIndex extends SiteTool {
    private final SiteFiles files;
    private final Optional<TermCache> terms;
    private final Progress progress;

    /** @param terms the terms of pages from earlier builds, if they are kept */
    PublishSearchIndex(SiteFiles files, Optional<TermCache> terms, Progress progress) {
        this.files = files;
        this.terms = terms;
        this.progress = progress;
    }

    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) {
        progress.begin("making the search index", 0);
        write(store.scope().knowledge(), store.scope().assets());
        return 0;
    }

    /** Writes the index of this content, with the site's own scripts of search. */
    void write(KnowledgeBase knowledge, Assets assets) {
        List<SearchDocument> documents = SearchDocuments.of(knowledge);
        SearchSettings settings = SearchSettings.from(knowledge.searchWords());
        try (UnpackedScripts scripts = new UnpackedScripts(assets, "js/search/")) {
            SortedMap<String, byte[]> index = terms.map(kept -> SearchIndex.build(documents, settings, scripts.folder(), kept))
                .orElseGet(() -> SearchIndex.build(documents, settings, scripts.folder()));
            index.forEach(files::write);
        }
    }
}
