package org.alongside.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cache.Cache;
import org.alongside.cache.Fingerprint;

/**
 * Keeps the terms of pages from one build to the next, each under the hash of what the page says and of the analyser; what the
 * analyser's scripts have said of words; and the analyser itself, which is slow to start.
 */
public final class TermCache implements AutoCloseable {
    private final Cache<PageTerms> kept;
    private final Cache<KnownWords> words;
    private Optional<WordAnalyser> warm = Optional.empty();

    public TermCache(Cache<PageTerms> kept, Cache<KnownWords> words) {
        this.kept = kept;
        this.words = words;
    }

    /** The terms of pages: kept ones, else those worked out now, which are kept from then on. */
    List<PageTerms> terms(List<SearchPage> pages, WordAnalyser analyser) {
        List<String> keys = pages.stream().map(page -> new Fingerprint().with(analyser.fingerprint()).with(page.fingerprint()).key()).toList();
        Map<String, PageTerms> terms = new HashMap<>();
        Map<String, SearchPage> unknown = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<PageTerms> known = kept.get(keys.get(i)).filter(analyser.words()::numbers);
            if (known.isPresent()) {
                terms.put(keys.get(i), known.get());
            } else {
                unknown.put(keys.get(i), pages.get(i));
            }
        }
        Iterator<PageTerms> workedOut = analyser.analyse(List.copyOf(unknown.values())).iterator();
        for (String key : unknown.keySet()) {
            terms.put(key, workedOut.next());
            kept.put(key, terms.get(key));
        }
        return keys.stream().map(terms::get).toList();
    }

    /** The analyser for these scripts and settings: the one of the last build, if it was needed and they are the same. */
    WordAnalyser analyser(Path scripts, SearchSettings settings) {
        WordAnalyser asked = new WordAnalyser(scripts, settings, words::get);
        words.use(asked.fingerprint());
        if (warm.filter(last -> last.isStarted() && last.fingerprint().equals(asked.fingerprint())).isEmpty()) {
            close();
            warm = Optional.of(asked);
        }
        return warm.get();
    }

    /** Keeps what has become known of words since this was last called. */
    void keepWords(WordAnalyser analyser) {
        analyser.learnt().ifPresent(learnt -> words.put(analyser.fingerprint(), learnt));
    }

    @Override
    public void close() {
        warm.ifPresent(WordAnalyser::close);
    }
}
