package org.alongside.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.asciidoc.AsciidocConverter;
import org.alongside.asciidoc.BodyReader;
import org.alongside.asciidoc.ConversionCache;
import org.alongside.cache.Cache;
import org.alongside.content.Body;
import org.alongside.editorial.PageReview;
import org.alongside.search.PageTerms;
import org.alongside.search.TermCache;
import org.alongside.site.LastBuild;
import org.alongside.site.SiteSource;

/** What is slow to start or to work out and serves one build after another. */
public final class WarmEngines implements AutoCloseable {
    private final AsciidocConverter converter = new AsciidocConverter();
    private final Optional<Path> folder;
    private final List<Cache<?>> caches = new ArrayList<>();
    private final BodyReader bodies;
    private final Optional<Cache<PageReview>> reviews;
    private final Optional<TermCache> terms;
    private final Optional<Cache<DrawnPage>> pages;

    /** @param folder where results are kept from build to build; empty to work everything out anew */
    public WarmEngines(Optional<Path> folder) {
        this.folder = folder;
        bodies = new BodyReader(converter, cache("texts", Body.class).map(ConversionCache::new));
        reviews = cache("reviews", PageReview.class);
        terms = cache("terms", PageTerms.class).map(TermCache::new);
        pages = cache("pages", DrawnPage.class);
    }

    BodyReader bodies() {
        return bodies;
    }

    Optional<Cache<PageReview>> reviews() {
        return reviews;
    }

    Optional<TermCache> terms() {
        return terms;
    }

    Optional<Cache<DrawnPage>> pages() {
        return pages;
    }

    Optional<LastBuild> lastBuild(SiteSource source, Path output) {
        return folder.map(place -> new LastBuild(place, source, output));
    }

    /** Forgets what the build that has just been published did not need. */
    void forgetUnused() {
        caches.forEach(Cache::forgetUnused);
    }

    /** Writes what was worked out, for builds of other processes. */
    public void save() {
        caches.parallelStream().forEach(Cache::save);
    }

    @Override
    public void close() {
        save();
        converter.close();
    }

    private <T> Optional<Cache<T>> cache(String name, Class<T> type) {
        Optional<Cache<T>> cache = folder.map(place -> new Cache<>(place.resolve(name), type));
        cache.ifPresent(caches::add);
        return cache;
    }
}
