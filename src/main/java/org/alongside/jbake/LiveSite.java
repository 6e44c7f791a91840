package org.alongside.jbake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.alongside.site.Published;
import org.alongside.site.SiteSource;

/**
 * The site that {@code serve} shows: made again after each save with everything still at hand. Only what is different is
 * written, and the search index waits until somebody searches.
 */
public final class LiveSite implements AutoCloseable {
    private final SiteSource source;
    private final Path output;
    private final WarmEngines engines;
    private final Published published = new Published();
    private Optional<Runnable> searchIndex = Optional.empty();

    public LiveSite(SiteSource source, Path output) {
        this.source = source;
        this.output = output;
        this.engines = WarmEngines.between(source.root().resolve("target/cache"));
    }

    /**
     * Makes the site again and returns the number of its pages.
     *
     * @param changed the files that changed since the last time
     */
    public synchronized int make(Set<Path> changed) {
        engines.readAgain(changed);
        SiteOven.Live made = SiteOven.make(source, output, published, engines);
        if (searchIndex.isEmpty()) {
            engines.save(); // what the first build worked out; later ones are for this process alone
        }
        searchIndex = Optional.of(made.searchIndex());
        return made.pages();
    }

    /** Brings the search index up to date; called before it is read. */
    public synchronized void search() {
        searchIndex.ifPresent(Runnable::run);
        searchIndex = searchIndex.map(made -> () -> { });
    }

    @Override
    public void close() {
        engines.close();
    }
}
