package org.alongside.asciidoc;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.TextNode;

/** Reads converted text that is not in order as a browser would: elements that overlap are closed and opened again. */
final class MarkupMender {
    private final PageBound bound;

    private MarkupMender(PageBound bound) {
        this.bound = bound;
    }

    /**
     * The elements in a text, around all of them one more.
     *
     * @param bound counts them; past it no more are read
     */
    static Element read(String html, PageBound bound) {
        Element body = new Element("body");
        new MarkupMender(bound).copy(Jsoup.parseBodyFragment(html).body(), body, 1);
        return body;
    }

    private void copy(org.jsoup.nodes.Element from, Element to, int depth) {
        bound.holds(from.childNodeSize() == 0 ? 0 : depth);
        for (org.jsoup.nodes.Node child : from.childNodes()) {
            if (bound.passed().isPresent()) {
                return;
            }
            if (child instanceof TextNode text) {
                to.children().add(new Text(text.getWholeText()));
            } else if (child instanceof org.jsoup.nodes.Element element) {
                bound.counts();
                Element copy = new Element(element.tagName());
                for (Attribute attribute : element.attributes()) {
                    copy.with(attribute.getKey(), attribute.getValue());
                }
                to.children().add(copy);
                copy(element, copy, depth + 1);
            }
        }
    }
}
