package org.alongside.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** The terms of a page: kept ones, else those worked out now, which are kept from then on. */
    PageTerms terms(List<SearchDocument> page, String analyser, Supplier<PageTerms> workedOut) {
        String key = new Fingerprint().with(analyser).with(HashedFiles.json(page)).key();
        return kept.get(key).orElseGet(() -> {
            PageTerms terms = workedOut.get();
            kept.put(key, terms);
            return terms;
        });
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

    /** Keeps what the scripts have said since this was last called. */
    void keepWords(WordAnalyser analyser) {
        analyser.learnt().ifPresent(learnt -> words.put(analyser.fingerprint(), learnt));
    }

    @Override
    public void close() {
        warm.ifPresent(WordAnalyser::close);
    }
}
