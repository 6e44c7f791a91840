package org.alongside.jbake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.alongside.asciidoc.ConverterFault;
import org.alongside.site.Published;
import org.alongside.site.SiteFiles;
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
    /** What can be amended; none while the source has faults. */
    private Optional<MadeSite> site = Optional.empty();
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
        Optional<MadeSite> before = site;
        site = Optional.empty();
        MadeSite made = before.filter(last -> last.amend(changed, output, published)).orElseGet(() -> makeWhole(changed));
        site = Optional.of(made);
        if (searchIndex.isEmpty()) {
            engines.save(); // what the first build worked out; later ones are for this process alone
        }
        searchIndex = Optional.of(() -> made.writeSearchIndex(new SiteFiles(output), engines.terms()));
        return made.pages();
    }

    private MadeSite makeWhole(Set<Path> changed) {
        engines.readAgain(changed);
        return SiteOven.make(source, output, published, engines);
    }

    /** Brings the search index up to date; called before it is read. */
    public synchronized void search() {
        searchIndex.ifPresent(Runnable::run);
        searchIndex = searchIndex.map(made -> () -> { });
    }

    /** Gets ready for texts that none of the site needed so far, so that the save of the first one is as quick as any. */
    public void getReady() {
        try {
            engines.startConverter();
        } catch (ConverterFault e) {
            // The text that needs it will say so.
        }
    }

    @Override
    public void close() {
        engines.close();
    }
}
