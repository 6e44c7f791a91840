package org.alongside.asciidoc.prose;

import java.util.List;
import java.util.Optional;

/**
 * A text that needs no more of AsciiDoc than most pages do: paragraphs, sections, lists of one level and tables; in them words, some of them
 * strong, emphasised or code, links, pointers to sources, and places of drawings.
 *
 * <p>Asciidoctor says how a text is to be understood, here too: this makes its very HTML, sign for sign, of texts of which that is certain,
 * because Ruby takes a second to start and then ten times as long for each. Whatever is not known here, however small, makes a text Asciidoctor's.
 */
public final class Prose {
    /** The classes on which the HTML depends. */
    public static final List<Class<?>> MAKERS = List.of(Anchors.class, BlockSettings.class, Lines.class, NotProse.class, Prose.class,
        ProseReader.class, ProseTable.class, ProseWords.class, Targets.class);

    private Prose() {
    }

    /** The HTML that Asciidoctor makes of a text, without the widths of columns; empty when Asciidoctor has to be asked. */
    public static Optional<String> html(String text) {
        try {
            return Optional.of(new ProseReader(text).read());
        } catch (NotProse e) {
            return Optional.empty();
        }
    }
}
