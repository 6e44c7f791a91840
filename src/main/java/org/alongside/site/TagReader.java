package org.alongside.site;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads a finished page tag by tag. A browser mends markup that is not in order, and what it makes of it is hard to foresee; so
 * this takes only the plain form that every browser reads alike, and calls anything else a fault. It is far quicker than a
 * parser that mends.
 *
 * @param <T> what is made of a start tag
 */
final class TagReader<T> {
    /** Inside these a browser sees no tags but their own end. */
    private static final Set<String> HOLD_WORDS = Set.of("title", "textarea", "script", "style");
    private static final String DOCTYPE = "<!doctype html>";
    private static final String DRAWING = "svg";
    private static final String COMMENT = "<!--";
    private static final int LONGEST_QUOTED = 60;

    private final String html;
    private final KnownTags<T> known;
    private int at;
    /** Where the tag began that is being read. */
    private int start;
    private int drawings;

    TagReader(String html, KnownTags<T> known) {
        this.html = html;
        this.known = known;
    }

    /** Markup that a browser might read otherwise than we do; the message is a sentence. */
    static final class UnclearMarkup extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private UnclearMarkup(String message) {
            super(message);
        }
    }

    /**
     * What is made of the next start tag; empty at the end of the page.
     *
     * @throws UnclearMarkup when the markup up to it is not in plain form
     */
    Optional<T> next() {
        while (true) {
            start = html.indexOf('<', at);
            if (start < 0) {
                return Optional.empty();
            }
            at = start + 1;
            if (peek() == '/') {
                readEnd();
            } else if (html.startsWith(COMMENT, start)) {
                skipComment();
            } else if (start == 0 && html.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())) {
                at = DOCTYPE.length();
            } else {
                return Optional.of(readStart());
            }
        }
    }

    /** A comment without any sign of a tag in it ends at the same place for everybody, whatever it stands in. */
    private void skipComment() {
        int end = html.indexOf('>', start);
        if (end < 0 || !html.startsWith("--", end - 2) || html.lastIndexOf('<', end) > start) {
            throw fault("is a comment with more in it than words");
        }
        at = end + 1;
    }

    private void readEnd() {
        at++;
        String name = readName();
        skipSpace();
        if (name.isEmpty() || peek() != '>') {
            throw fault("is no end tag");
        }
        at++;
        if (name.equals(DRAWING) && drawings > 0) {
            drawings--;
        }
    }

    /** A tag that is written like an earlier one ends where that did, and means the same. */
    private T readStart() {
        int end = html.indexOf('>', at) + 1;
        String written = html.substring(start, Math.max(start, end));
        T same = known.find(written, drawings > 0);
        if (same != null) {
            at = end;
            return same;
        }
        Tag tag = readTag();
        return at == end && !HOLD_WORDS.contains(tag.name()) && !tag.name().equals(DRAWING) ? known.add(written, tag) : known.make(tag);
    }

    private Tag readTag() {
        String name = readName();
        if (name.isEmpty()) {
            throw fault("is no tag; write &lt; for the sign itself");
        }
        boolean isDrawing = name.equals(DRAWING);
        boolean inDrawing = drawings > 0 || isDrawing;
        Map<String, String> attributes = peek() == '>' ? Map.of() : new LinkedHashMap<>();
        boolean closed = readAttributes(attributes);
        if (isDrawing && !closed) {
            drawings++;
        }
        return new Tag(name, attributes, HOLD_WORDS.contains(name) ? readWords(name) : "", inDrawing);
    }

    /** Reads to the end of the tag; true when the tag closes itself, which counts in drawings alone. */
    private boolean readAttributes(Map<String, String> attributes) {
        while (true) {
            boolean parted = skipSpace();
            if (peek() == '>') {
                at++;
                return false;
            }
            if (html.startsWith("/>", at)) {
                at += 2;
                return true;
            }
            if (!parted) {
                throw fault("has no space before an attribute, or no end");
            }
            readAttribute(attributes);
        }
    }

    private void readAttribute(Map<String, String> attributes) {
        int from = at;
        while (at < html.length() && (isOfName(html.charAt(at), false) || " \t\n\r\f=>/\"'<".indexOf(html.charAt(at)) < 0)) {
            at++;
        }
        String name = html.substring(from, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw fault("has a sign in it that belongs to no attribute");
        }
        if (attributes.putIfAbsent(name, peek() == '=' ? readValue() : "") != null) {
            throw fault("has the same attribute twice");
        }
    }

    private String readValue() {
        at++;
        char quote = peek();
        int end = quote == '"' || quote == '\'' ? html.indexOf(quote, at + 1) : -1;
        if (end < 0) {
            throw fault("has an attribute whose value does not stand in quotes");
        }
        String value = html.substring(at + 1, end);
        // Where scripts run, <noscript> ends at the first end tag of its own, wherever that stands.
        if (value.contains("</")) {
            throw fault("has an end tag in an attribute; write &lt; for the sign");
        }
        at = end + 1;
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private String readWords(String name) {
        int end = html.indexOf('<', at);
        String tag = "</" + name + ">";
        if (end < 0 || !html.regionMatches(true, end, tag, 0, tag.length())) {
            throw fault("holds something else than words");
        }
        String words = html.substring(at, end);
        at = end;
        return words;
    }

    private String readName() {
        int from = at;
        while (at < html.length() && isOfName(html.charAt(at), at == from)) {
            at++;
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char sign, boolean first) {
        boolean letter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
        return letter || !first && (sign >= '0' && sign <= '9' || sign == '-');
    }

    private boolean skipSpace() {
        int from = at;
        while (at < html.length() && html.charAt(at) <= ' ' && " \t\n\r\f".indexOf(html.charAt(at)) >= 0) {
            at++;
        }
        return at > from;
    }

    /** The sign that comes next; that of no tag at the end of the page. */
    private char peek() {
        return at < html.length() ? html.charAt(at) : '\0';
    }

    private UnclearMarkup fault(String why) {
        String quoted = html.substring(start, Math.min(html.length(), start + LONGEST_QUOTED)).replaceAll("\\p{Cc}", " ");
        return new UnclearMarkup("\"" + quoted + "\" " + why + ".");
    }
}
