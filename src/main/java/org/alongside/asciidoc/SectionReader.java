package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.content.EmptyBrackets;
import org.alongside.content.Section;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads a cleaned body as plain words, section by section. */
final class SectionReader {
    private static final Evaluator LEFT_OUT = Selector.evaluatorOf("h2, h3, a.cite");
    private static final Evaluator CELL = Selector.evaluatorOf("td, th, caption");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\u00A0]+");
    private static final Pattern SPACE_BEFORE_A_STOP = Pattern.compile(" ([.,;:])");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\\n[ \\n]*");

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
        if (element.nameIs("section")) {
            Element heading = element.firstElementChild();
            read(heading.id(), heading.text(), level + 1, element);
        } else if (!element.is(LEFT_OUT)) {
            collect(element, words, level);
            words.append(element.isBlock() || element.is(CELL) ? "\n" : "");
        }
    }

    /** Source pointers are left out, and with them the brackets they stood in. */
    private static String tidy(String words) {
        String plain = SPACES.matcher(EmptyBrackets.removed(words)).replaceAll(" ");
        return LINE_ENDS.matcher(SPACE_BEFORE_A_STOP.matcher(plain).replaceAll("$1")).replaceAll("\n").strip();
    }
}
