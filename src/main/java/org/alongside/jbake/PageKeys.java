package org.alongside.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cache.Fingerprint;
import org.alongside.content.Kind;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Ref;
import org.alongside.content.Words;
import org.alongside.site.Hash;
import org.alongside.site.Program;

/**
 * Names, for each page, everything that what we make of it depends on: its own file, and the outline of the site. The outline
 * is what pages can show of each other: titles, header lines, the meanings of words and all settings, but no other page's
 * text. So a change in a text touches one page, and a change in a header line touches all.
 */
final class PageKeys {
    private final Map<Ref, ParsedDocument> documents;
    private final String outline;

    /** @param root the source folder, for the settings in it */
    PageKeys(Path root, Collection<ParsedDocument> documents) {
        this.documents = documents.stream().collect(Collectors.toMap(ParsedDocument::ref, document -> document, (one, twin) -> twin));
        Fingerprint fingerprint = new Fingerprint().with(Program.fingerprint());
        this.documents.values().stream().sorted(Comparator.comparing(ParsedDocument::ref)).forEach(document -> addOutline(fingerprint, document));
        settings(root).forEach(file -> fingerprint.with(root.relativize(file).toString()).with(bytes(file)));
        outline = fingerprint.key();
    }

    private PageKeys(Map<Ref, ParsedDocument> documents, String outline) {
        this.documents = documents;
        this.outline = outline;
    }

    /** The keys of pages as they look, which depend on templates, assets and the words of the interface as well. */
    PageKeys drawnWith(Map<String, byte[]> templates, Map<String, String> assets, Words words) {
        Fingerprint fingerprint = new Fingerprint().with(outline).with(words.fingerprint());
        new TreeMap<>(templates).forEach((name, content) -> fingerprint.with(name).with(Hash.checksum(content)));
        assets.forEach((name, published) -> fingerprint.with(name).with(published));
        return new PageKeys(documents, fingerprint.key());
    }

    String of(Ref page) {
        ParsedDocument document = documents.get(page);
        return String.join(" ", outline, document.fingerprint(), document.file());
    }

    /** The key of a page that has no file of its own. */
    String of(String name) {
        return outline + " " + name;
    }

    private static void addOutline(Fingerprint fingerprint, ParsedDocument document) {
        fingerprint.with(document.file()).with(document.title());
        document.header().forEach((name, line) -> fingerprint.with(name).with(line.value()));
        if (document.ref().kind() == Kind.GLOSSARY) {
            fingerprint.with(document.fingerprint());
        }
    }

    private static List<Path> settings(Path root) {
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
