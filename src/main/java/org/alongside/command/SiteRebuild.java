package org.alongside.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.ContentException;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import org.alongside.preview.Fault;
import org.alongside.preview.Rebuild;
import org.alongside.site.SiteCheck;
import org.alongside.site.SiteSource;

/** Builds a site again and again with engines that stay warm in between. */
final class SiteRebuild implements Rebuild, AutoCloseable {
    private final SiteSource source;
    private final Path output;
    private final WarmEngines engines;

    SiteRebuild(SiteSource source, Path output) {
        this.source = source;
        this.output = output;
        this.engines = new WarmEngines(Optional.of(source.root().resolve("target/cache")));
    }

    @Override
    public Outcome rebuild(Set<Path> changed) {
        try {
            return Outcome.built(SiteOven.build(source, output, engines));
        } catch (ContentException e) {
            return Outcome.refused(e.problems().stream().map(Fault::of).toList());
        } catch (SiteCheck.BrokenSite e) {
            return Outcome.refused(e.faults().stream().map(fault -> new Fault("The finished site", fault)).toList());
        } catch (RuntimeException e) { // a broken template, or a file that an editor took away while it was read
            return Outcome.refused(List.of(new Fault("The build", String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public void close() {
        engines.close();
    }
}
