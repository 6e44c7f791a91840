package org.alongside.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.content.ContentException;
import org.alongside.preview.Rebuild.Outcome;

/** A site on this machine that follows every change of its source; while the source has faults the last good site stays. */
public final class LivePreview implements AutoCloseable {
    private final Path source;
    private final Rebuild rebuild;
    private final Consumer<Outcome> report;
    private final boolean follow;
    private final EditedPage edited;
    private final LiveReload reload = new LiveReload();
    private final PreviewServer server;
    private final SourceWatch watch;

    /**
     * Builds the site and starts to serve it.
     *
     * @param source  the real path of the folder the site is made from
     * @param site    where {@code rebuild} puts the site
     * @param report  hears what became of every build, the first included
     * @param follow  whether open pages go to the page whose file was saved
     * @param port    the port, or 0 for any that is free
     */
    public LivePreview(Path source, Path site, Rebuild rebuild, Consumer<Outcome> report, boolean follow, int port) {
        this.follow = follow;
        this.source = source;
        this.edited = new EditedPage(source, LivePreview::text);
        this.rebuild = rebuild;
        this.report = report;
        this.server = new PreviewServer(site, NetlifyRules.shipped(), port);
        server.use(reload);
        server.beforeSearch(this::search);
        // What changes while the first build runs is built after it.
        this.watch = new SourceWatch(source, this::build);
        build(Set.of());
        // Not before: a page of an earlier run would ask for scripts that this build has just replaced.
        server.start();
    }

    /** The address of the home page without the slash at its end. */
    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        watch.close();
        server.close();
    }

    private synchronized void build(Set<Path> changed) {
        List<Fault> faults = new ArrayList<>(readRules());
        Outcome site = rebuild.rebuild(changed);
        faults.addAll(site.faults());
        Outcome outcome = new Outcome(site.pages(), faults);
        reload.tell(outcome, follow ? edited.among(changed).orElse("") : "");
        report.accept(outcome);
    }

    private synchronized void search() {
        rebuild.search();
    }

    /** What stands in a file, or nothing when an editor has just taken it away. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private List<Fault> readRules() {
        try {
            server.use(NetlifyRules.of(source));
            return List.of();
        } catch (ContentException e) {
            return e.problems().stream().map(Fault::of).toList();
        }
    }
}
