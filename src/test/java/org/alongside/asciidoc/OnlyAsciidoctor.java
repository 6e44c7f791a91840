package org.alongside.asciidoc;

import java.util.List;
import java.util.Map;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/** Asciidoctor as the product sets it up, asked about every text. */
public final class OnlyAsciidoctor implements AutoCloseable {
    private final AsciidocConverter converter = new AsciidocConverter(true);

    /** The HTML of a text without the widths of columns, which no page keeps; or what Asciidoctor has to say of it. */
    public String convert(String text) {
        Problems problems = new Problems();
        String html = converter.convert("x.adoc", new SourceText("", Map.of(), List.of(text.split("\n", -1)), 0), problems);
        return problems.isEmpty() ? html.replaceAll("\n<colgroup>(?s:.*?)</colgroup>", "") : problems.list().toString();
    }

    @Override
    public void close() {
        converter.close();
    }
}
