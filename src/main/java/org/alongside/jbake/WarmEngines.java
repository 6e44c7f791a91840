package org.alongside.jbake;

import java.nio.file.Path;
import java.util.Optional;
import org.alongside.asciidoc.AsciidocConverter;
import org.alongside.asciidoc.BodyReader;
import org.alongside.asciidoc.ConversionCache;
import org.alongside.search.TermCache;
import org.alongside.site.LastBuild;
import org.alongside.site.SiteSource;

/** What is slow to start or to work out and serves one build after another. */
public final class WarmEngines implements AutoCloseable {
    private final AsciidocConverter converter = new AsciidocConverter();
    private final BodyReader bodies;
    private final Optional<TermCache> terms;
    private final Optional<Path> cache;

    /** @param cache the folder where results are kept from build to build; empty to work everything out anew */
    public WarmEngines(Optional<Path> cache) {
        this.cache = cache;
        bodies = new BodyReader(converter, cache.map(folder -> new ConversionCache(folder.resolve("texts"))));
        terms = cache.map(folder -> new TermCache(folder.resolve("terms")));
    }

    BodyReader bodies() {
        return bodies;
    }

    Optional<TermCache> terms() {
        return terms;
    }

    Optional<LastBuild> lastBuild(SiteSource source, Path output) {
        return cache.map(folder -> new LastBuild(folder, source, output));
    }

    @Override
    public void close() {
        converter.close();
    }
}
