package org.alongside.asciidoc;

import java.util.List;
import java.util.Optional;
import org.alongside.asciidoc.prose.Prose;
import org.alongside.cache.Cache;
import org.alongside.cache.Fingerprint;
import org.alongside.content.Block;
import org.alongside.content.Body;
import org.alongside.content.EmptyBrackets;
import org.alongside.content.HiddenCharacters;
import org.alongside.content.Section;
import org.asciidoctor.Asciidoctor;

/** Keeps converted texts from one build to the next, each under the checksum of the file's bytes and the converter. */
public final class ConversionCache {
    /** Whatever can change what comes out of a text; a change in one of them makes every kept text worthless. */
    private static final List<Class<?>> MAKERS = List.of(AsciidocConverter.class, BlankText.class, BodyCleaner.class,
        DrawingPlaces.class, Element.class, ForbiddenMarkup.class, HiddenCharacters.class, HonestLinks.class, LayoutCheck.class, LinkReader.class,
        MarkupMender.class, MarkupReader.class, MarkupWriter.class, PageBound.class, PictureWords.class, PlainMarkup.class, Pointers.class, SectionReader.class,
        ShownText.class, SourcedRows.class, TableCleaner.class, Text.class, Block.class, Body.class, EmptyBrackets.class, Section.class);

    private final Cache<Body> kept;
    private final String makers = new Fingerprint().withCodeOf(MAKERS).withCodeOf(Prose.MAKERS)
        .with(String.valueOf(Asciidoctor.class.getPackage().getImplementationVersion())).key();

    public ConversionCache(Cache<Body> kept) {
        this.kept = kept;
    }

    /** @param file the checksum of the file's bytes */
    String key(String file) {
        return makers + " " + file;
    }

    void forget(String key) {
        kept.forget(key);
    }

    Optional<Body> get(String key) {
        return kept.get(key);
    }

    /** Keeps a text that was converted without a problem. */
    void put(String key, Body body) {
        kept.put(key, body);
    }
}
