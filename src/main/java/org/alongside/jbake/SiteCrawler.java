package org.alongside.jbake;

import java.nio.file.Path;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.Parser;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Crawls the files it is given, which were found and checked before, on all cores. JBake's own crawler would follow
 * links out of the content folder and skip what it does not understand.
 */
final class SiteCrawler extends Crawler {
    /** Files that are held before they are converted. */
    private static final int AT_ONCE = 250;

    private final List<Path> files;
    private final StrictAsciidocEngine engine;
    private final ContentStore store;
    private final Parser parser;
    private final Progress progress;

    SiteCrawler(List<Path> files, StrictAsciidocEngine engine, ContentStore store, JBakeConfiguration configuration, Progress progress) {
        super(store, configuration);
        this.files = files;
        this.engine = engine;
        this.store = store;
        this.parser = new Parser(configuration);
        this.progress = progress;
    }

    @Override
    public void crawl() {
        progress.begin("reading", files.size());
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            engine.await(files.subList(from, Math.min(files.size(), from + AT_ONCE)).parallelStream()
                .map(file -> engine.begin(file).thenRun(progress::pageDone)).toList());
        }
        files.forEach(file -> store.addDocument(parser.processFile(file.toFile())));
    }
}
