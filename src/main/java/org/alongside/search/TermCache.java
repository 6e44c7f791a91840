package org.alongside.search;

import java.util.List;
import java.util.function.Supplier;
import org.alongside.cache.Cache;
import org.alongside.cache.Fingerprint;

/** Keeps the terms of pages from one build to the next, each under the hash of what the page says and of the analyser. */
public final class TermCache {
    private final Cache<PageTerms> kept;

    public TermCache(Cache<PageTerms> kept) {
        this.kept = kept;
    }

    /** The terms of a page: kept ones, else those worked out now, which are kept from then on. */
    PageTerms terms(List<SearchDocument> page, String analyser, Supplier<PageTerms> workedOut) {
        String key = new Fingerprint().with(analyser).with(HashedFiles.json(page)).key();
        return kept.get(key).orElseGet(() -> {
            PageTerms terms = workedOut.get();
            kept.put(key, terms);
            return terms;
        });
    }
}
