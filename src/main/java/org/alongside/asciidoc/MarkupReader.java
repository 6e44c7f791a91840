package org.alongside.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Reads converted text as elements and the text in them. Asciidoctor writes the plainest form of HTML, and so this takes no other: each
 * element is closed where it should be, and each value stands in quotes. Where formats overlap, as in {@code *bold _and* so on_},
 * it does not; {@link MarkupMender} then reads the text, which takes far longer.
 */
final class MarkupReader {
    private final String html;
    private final Element root = new Element("body");
    private final Deque<Element> open = new ArrayDeque<>();
    private final PageBound bound = new PageBound();
    private int at;

    private MarkupReader(String html) {
        this.html = html;
        open.push(root);
    }

    /**
     * A text that was read.
     *
     * @param body    an element around all of it
     * @param tooMuch what is too much about it, if anything; its elements are then not all there
     */
    record Markup(Element body, Optional<String> tooMuch) {
    }

    static Markup read(String html) {
        MarkupReader reader = new MarkupReader(html);
        if (reader.read()) {
            return new Markup(reader.root, reader.bound.passed());
        }
        PageBound bound = new PageBound();
        return new Markup(MarkupMender.read(html, bound), bound.passed());
    }

    /** Whether the text is in plain form. */
    private boolean read() {
        while (at < html.length() && bound.passed().isEmpty()) {
            int tag = html.indexOf('<', at);
            readText(tag < 0 ? html.length() : tag);
            if (tag >= 0 && !(html.startsWith("</", tag) ? readEnd() : readStart())) {
                return false;
            }
        }
        return open.size() == 1 || bound.passed().isPresent();
    }

    private void readText(int end) {
        if (end > at) {
            String written = html.substring(at, end);
            open.peek().children().add(new Text(read(written, false)));
            bound.holds(open.size());
            at = end;
        }
    }

    private static String read(String written, boolean inAttribute) {
        return written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, inAttribute);
    }

    private boolean readEnd() {
        String name = open.peek().name();
        int end = at + 2 + name.length();
        if (open.size() == 1 || !html.startsWith(name, at + 2) || end >= html.length() || html.charAt(end) != '>') {
            return false;
        }
        open.pop();
        at = end + 1;
        return true;
    }

    private boolean readStart() {
        at++;
        Element element = new Element(readName());
        if (element.name().isEmpty() || isInside(element) || !readAttributes(element)) {
            return false;
        }
        open.peek().children().add(element);
        bound.holds(open.size());
        bound.counts();
        if (element.hasEnd()) {
            open.push(element);
            skipFirstLineEnd(element);
        }
        return true;
    }

    /** Whether it stands where HTML does not let it: a link in a link, or a block in a paragraph. */
    private boolean isInside(Element element) {
        if (element.is("a") || element.isBlock()) {
            for (Element around : open) {
                if (around.is(element.is("a") ? "a" : "p")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean readAttributes(Element element) {
        while (at < html.length() && html.charAt(at) == ' ') {
            at++;
            String name = readName();
            if (name.isEmpty() || element.has(name)) {
                return false;
            }
            element.with(name, "");
            if (html.startsWith("=\"", at)) {
                int end = html.indexOf('"', at + 2);
                if (end < 0) {
                    return false;
                }
                element.with(name, read(html.substring(at + 2, end), true));
                at = end + 1;
            }
        }
        return at < html.length() && html.charAt(at++) == '>';
    }

    private String readName() {
        int from = at;
        while (at < html.length() && isOfName(html.charAt(at))) {
            at++;
        }
        return html.substring(from, at);
    }

    private static boolean isOfName(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '-';
    }

    /** A line end right behind this tag means nothing to a browser. */
    private void skipFirstLineEnd(Element element) {
        if (element.is("pre") && at < html.length() && html.charAt(at) == '\n') {
            at++;
        }
    }
}
