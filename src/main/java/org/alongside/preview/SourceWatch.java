package org.alongside.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.SiteSource;

/** Watches what a site is made from, and tells of changes in bursts: an editor often writes several files at once. */
final class SourceWatch implements AutoCloseable {
    /** How long nothing may change before a burst is over, in milliseconds. */
    private static final int QUIET = 15;

    private final Path source;
    private final Consumer<Set<Path>> listener;
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;
    private final Thread teller = new Thread(this::tell, "changes");

    /**
     * Starts to watch.
     *
     * @param source   the real path of a source folder
     * @param listener hears of each burst, one after the other, as the full paths of files
     */
    SourceWatch(Path source, Consumer<Set<Path>> listener) {
        this.source = source;
        this.listener = listener;
        try {
            watcher = DirectoryWatcher.builder().path(source).fileTreeVisitor(this::visit).listener(this::note).build();
        } catch (IOException e) {
            throw new EnvironmentFault("The folder " + source + " cannot be watched for changes.", e);
        }
        // Not on the threads that builds share: a build that has none left would wait for the watcher, and the other way round.
        watcher.watchAsync(watching -> start(new Thread(watching, "watch")));
        start(teller);
    }

    @Override
    public void close() {
        teller.interrupt();
        try {
            watcher.close();
        } catch (IOException e) {
            throw new EnvironmentFault("Watching " + source + " could not be stopped.", e);
        }
    }

    private static void start(Thread thread) {
        thread.setDaemon(true);
        thread.start();
    }

    /** Everything in the folders a site is made from; of the source folder itself only the files, not what is built there. */
    private void visit(Path folder, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile) throws IOException {
        if (!folder.equals(source)) {
            if (isOfSite(folder)) {
                FileTreeVisitor.DEFAULT_FILE_TREE_VISITOR.recursiveVisitFiles(folder, onFolder, onFile);
            }
            return;
        }
        onFolder.call(source);
        for (String name : SiteSource.FOLDERS) {
            if (Files.isDirectory(source.resolve(name))) {
                FileTreeVisitor.DEFAULT_FILE_TREE_VISITOR.recursiveVisitFiles(source.resolve(name), onFolder, onFile);
            }
        }
    }

    private void note(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            changes.add(source); // too much at once: anything may have changed
        } else if (event.path() != null && !event.isDirectory() && isOfSite(event.path())) {
            changes.add(event.path());
        }
    }

    private boolean isOfSite(Path file) {
        Path name = source.relativize(file);
        return SiteSource.FOLDERS.contains(name.getName(0).toString()) || name.equals(Path.of(NetlifyRules.FILE));
    }

    private void tell() {
        try {
            while (true) {
                Set<Path> burst = new HashSet<>();
                for (Path change = changes.take(); change != null; change = changes.poll(QUIET, TimeUnit.MILLISECONDS)) {
                    burst.add(change);
                }
                listener.accept(burst);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
