package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.alongside.content.Section;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a cleaned body as plain words, section by section. */
final class SectionReader {
    private final List<Section> sections = new ArrayList<>();

    private SectionReader() {
    }

    static List<Section> sections(Element body) {
        SectionReader reader = new SectionReader();
        reader.read("", "", 1, body);
        return reader.sections;
    }

    private void read(String anchor, String heading, int level, Element element) {
        int place = sections.size();
        StringBuilder words = new StringBuilder();
        collect(element, words, level);
        String text = tidy(words.toString());
        if (level > 1 || !text.isEmpty()) {
            sections.add(place, new Section(anchor, heading, level, text));
        }
    }

    private void collect(Node node, StringBuilder words, int level) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.text());
            } else if (child instanceof Element element) {
                collectElement(element, words, level);
            }
        }
    }

    private void collectElement(Element element, StringBuilder words, int level) {
        if (element.is("section")) {
            Element heading = element.firstElementChild();
            read(heading.id(), heading.text(), level + 1, element);
        } else if (!element.is("h2, h3, a.cite")) {
            collect(element, words, level);
            words.append(element.isBlock() || element.is("td, th, caption") ? "\n" : "");
        }
    }

    /** Source pointers are left out, and with them the brackets they stood in. */
    private static String tidy(String words) {
        return words.replaceAll("\\(\\s*(?:[;,]|and)?\\s*\\)", "").replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
            .replaceAll(" ([.,;:])", "$1").replaceAll(" ?\\n[ \\n]*", "\n").strip();
    }
}
