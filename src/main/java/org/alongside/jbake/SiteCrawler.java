package org.alongside.jbake;

import java.nio.file.Path;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.Parser;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/**
 * Crawls the files it is given, which were found and checked before, on all cores. JBake's own crawler would follow
 * links out of the content folder and skip what it does not understand.
 */
final class SiteCrawler extends Crawler {
    private final List<Path> files;
    private final ContentStore store;
    private final Parser parser;
    private final Progress progress;

    SiteCrawler(List<Path> files, ContentStore store, JBakeConfiguration configuration, Progress progress) {
        super(store, configuration);
        this.files = files;
        this.store = store;
        this.parser = new Parser(configuration);
        this.progress = progress;
    }

    @Override
    public void crawl() {
        progress.begin("reading", files.size());
        files.parallelStream().map(this::parse).toList().forEach(store::addDocument);
    }

    private DocumentModel parse(Path file) {
        DocumentModel document = parser.processFile(file.toFile());
        progress.pageDone();
        return document;
    }
}
