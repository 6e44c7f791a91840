package org.alongside.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.alongside.content.ContentException;
import org.alongside.jbake.LiveSite;
import org.alongside.preview.Fault;
import org.alongside.preview.Rebuild;
import org.alongside.site.SiteCheck;
import org.alongside.site.SiteSource;

/** Builds a site again and again with engines that stay warm in between. */
final class SiteRebuild implements Rebuild, AutoCloseable {
    private final LiveSite site;

    SiteRebuild(SiteSource source, Path output) {
        this.site = new LiveSite(source, output);
    }

    @Override
    public Outcome rebuild(Set<Path> changed) {
        try {
            return Outcome.built(site.make(changed));
        } catch (ContentException e) {
            return Outcome.refused(e.problems().stream().map(Fault::of).toList());
        } catch (SiteCheck.BrokenSite e) {
            return Outcome.refused(e.faults().stream().map(fault -> new Fault("The finished site", fault)).toList());
        } catch (RuntimeException e) { // a broken template, or a file that an editor took away while it was read
            return Outcome.refused(List.of(new Fault("The build", String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public void search() {
        site.search();
    }

    /** Gets ready for texts unlike those of the site so far. */
    void getReady() {
        site.getReady();
    }

    @Override
    public void close() {
        site.close();
    }
}
