package org.alongside.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.asciidoc.AsciidocConverter;
import org.alongside.asciidoc.BodyReader;
import org.alongside.asciidoc.ConversionCache;
import org.alongside.asciidoc.ConverterFault;
import org.alongside.cache.Cache;
import org.alongside.content.Body;
import org.alongside.content.ParsedDocument;
import org.alongside.editorial.PageReview;
import org.alongside.search.KnownWords;
import org.alongside.search.PageTerms;
import org.alongside.search.TermCache;
import org.alongside.site.Assets;
import org.alongside.site.LastBuild;
import org.alongside.site.SiteSource;

/** What is slow to start or to work out and serves one build after another. */
public final class WarmEngines implements AutoCloseable {
    private final AsciidocConverter converter = new AsciidocConverter();
    private final Optional<Path> folder;
    private final List<Cache<?>> caches = new ArrayList<>();
    /** The faultless files of the last build, while somebody says which have changed since. */
    private final Optional<Map<Path, ParsedDocument>> documents;
    private Assets assets = new Assets(Map.of());
    private final BodyReader bodies;
    private final Optional<Cache<PageReview>> reviews;
    private final Optional<TermCache> terms;
    private final Optional<Cache<DrawnPage>> pages;

    /** @param folder where results are kept from build to build; empty to work everything out anew */
    public WarmEngines(Optional<Path> folder) {
        this(folder, Optional.empty());
    }

    private WarmEngines(Optional<Path> folder, Optional<Map<Path, ParsedDocument>> documents) {
        this.folder = folder;
        this.documents = documents;
        bodies = new BodyReader(converter, cache("texts", Body.class).map(ConversionCache::new));
        reviews = cache("reviews", PageReview.class);
        Optional<Cache<KnownWords>> words = cache("words", KnownWords.class);
        terms = cache("terms", PageTerms.class).map(kept -> new TermCache(kept, words.orElseThrow()));
        pages = cache("pages", DrawnPage.class);
    }

    /** Engines that also keep the files they have read, until they are told to read them again. */
    static WarmEngines between(Path folder) {
        return new WarmEngines(Optional.of(folder), Optional.of(new ConcurrentHashMap<>()));
    }

    /** Forgets files that have changed; a folder stands for all that is in it. */
    void readAgain(Set<Path> changed) {
        documents.ifPresent(files -> files.keySet().removeIf(file -> changed.stream().anyMatch(file::startsWith)));
    }

    /** A file as it was read in the last build, if it is the same still. */
    Optional<ParsedDocument> document(Path file) {
        return documents.map(files -> files.get(file));
    }

    void keep(Path file, ParsedDocument document) {
        documents.ifPresent(files -> files.put(file, document));
    }

    /** Assets of these sources, to which a build can add its own. */
    synchronized Assets assets(Map<String, byte[]> sources) {
        if (!assets.areMadeFrom(sources)) {
            assets = new Assets(sources);
        }
        return assets.copy();
    }

    /**
     * Starts the converter before a text needs it.
     *
     * @throws ConverterFault when it cannot be started
     */
    void startConverter() {
        converter.start();
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
        terms.ifPresent(TermCache::close);
        converter.close();
    }

    private <T> Optional<Cache<T>> cache(String name, Class<T> type) {
        // The ending tells the file from the folder of the same name in which earlier versions kept theirs.
        Optional<Cache<T>> cache = folder.map(place -> new Cache<>(place.resolve(name + ".kept"), type));
        cache.ifPresent(caches::add);
        return cache;
    }
}
