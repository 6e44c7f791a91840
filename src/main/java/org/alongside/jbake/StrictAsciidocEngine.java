package org.alongside.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.asciidoc.ConverterFault;
import org.alongside.content.Kind;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Problems;
import org.alongside.content.Ref;
import org.alongside.content.SourceText;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.Hash;
import org.alongside.site.SiteSource;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;

/**
 * JBake's markup engine for our content: Asciidoctor 3 in its most restricted mode, one parse a page, and every fault a
 * problem with file and line. JBake's own engine reads files by {@code include} and publishes broken pages silently.
 */
final class StrictAsciidocEngine extends MarkupEngine {
    /** The key under which a document model carries its {@link ParsedDocument}. */
    static final String PARSED = "parsed";

    private final SiteSource source;
    private final WarmEngines engines;
    private final Problems problems;
    private final Map<Path, ParsedDocument> ready = new ConcurrentHashMap<>();

    StrictAsciidocEngine(SiteSource source, WarmEngines engines, Problems problems) {
        this.source = source;
        this.engines = engines;
        this.problems = problems;
    }

    /** The document of a content file; of one that cannot be read only its name, so that links to it are still right. */
    @Override
    public DocumentModel parse(JBakeConfiguration configuration, File file) {
        ParsedDocument begun = ready.remove(file.toPath());
        return model(begun == null ? read(reading(file.toPath())) : begun);
    }

    /**
     * Begins to read a content file, which {@link #parse} then has ready.
     *
     * @return what ends when the file has been read
     */
    CompletableFuture<?> begin(Path file) {
        return reading(file).thenAccept(document -> ready.put(file, document));
    }

    /** Waits for files that have begun to be read. */
    void await(Collection<? extends CompletableFuture<?>> begun) {
        try {
            engines.bodies().await(begun);
        } catch (ConverterFault e) {
            throw new EnvironmentFault("What converts texts cannot be started. Is the disk full, or can nothing be written into "
                + System.getProperty("java.io.tmpdir") + "?", e);
        }
    }

    /** A file that has changed, as it is now; of what it was before nothing is kept. */
    ParsedDocument readAgain(Path file) {
        Optional<ParsedDocument> before = lastRead(file);
        ParsedDocument now = read(beginAfresh(file));
        before.filter(document -> !document.fingerprint().equals(now.fingerprint())).ifPresent(document -> engines.bodies().forget(document.fingerprint()));
        return now;
    }

    /** A file as it was when it was last read without fault. */
    Optional<ParsedDocument> lastRead(Path file) {
        return engines.document(file);
    }

    /** Whether a file is in a folder of pages, whatever its name. */
    boolean isAmongPages(Path file) {
        Path folder = file.getParent();
        return folder.getParent().equals(source.root().resolve("content")) && Kind.ofFolder(folder.getFileName().toString()).isPresent();
    }

    private ParsedDocument read(CompletableFuture<ParsedDocument> reading) {
        await(List.of(reading));
        return reading.join();
    }

    private CompletableFuture<ParsedDocument> reading(Path file) {
        return lastRead(file).map(CompletableFuture::completedFuture).orElseGet(() -> beginAfresh(file));
    }

    private CompletableFuture<ParsedDocument> beginAfresh(Path file) {
        String name = source.name(file);
        Ref ref = ref(file);
        byte[] bytes = bytes(file);
        String fingerprint = Hash.checksum(bytes);
        Problems own = new Problems();
        return SourceText.read(name, bytes, own).map(text -> engines.bodies().begin(name, fingerprint, text, own)
                .thenApply(body -> new ParsedDocument(ref, name, text.title(), text.header(), body, text.text(), fingerprint)))
            .orElseGet(() -> CompletableFuture.completedFuture(ParsedDocument.unreadable(ref, name)))
            .thenApply(document -> told(file, document, own));
    }

    private static Ref ref(Path file) {
        String name = file.getFileName().toString();
        return new Ref(Kind.ofFolder(file.getParent().getFileName().toString()).orElseThrow(), name.substring(0, name.lastIndexOf('.')));
    }

    /** A document whose problems have been told; only one without any is kept. */
    private ParsedDocument told(Path file, ParsedDocument document, Problems own) {
        problems.addAll(own.list());
        if (own.isEmpty()) {
            engines.keep(file, document);
        }
        return document;
    }

    private static DocumentModel model(ParsedDocument parsed) {
        DocumentModel model = new DocumentModel();
        model.setType(parsed.ref().kind().folder());
        model.setStatus("published");
        model.setTitle(parsed.title());
        model.setFile(parsed.file());
        model.setCached(false);
        model.setRendered(false);
        model.put(PARSED, parsed);
        return model;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EnvironmentFault("The file " + file + " cannot be read.", e);
        }
    }
}
