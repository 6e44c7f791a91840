package org.alongside.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a link of each {@code cite:SOURCE-ID[where in it]}: a pointer to a source. The source's author and year are put in
 * later, when all sources are known. A macro of Asciidoctor's would do the same and make every text a tenth slower to convert.
 */
final class Pointers {
    static final String CITE = "cite:";
    private static final Pattern START = Pattern.compile(CITE + "([a-z0-9-]+)\\[");
    private static final char END = ']';

    private final Deque<Node> rest;
    private final List<Node> made = new ArrayList<>();

    private Pointers(List<Node> given) {
        this.rest = new ArrayDeque<>(given);
    }

    /** Marks all pointers in an element. */
    static void mark(Element around) {
        if (around.isAsTyped()) {
            return;
        }
        if (around.children().stream().anyMatch(child -> child instanceof Text text && text.words().contains(CITE))) {
            List<Node> marked = new Pointers(around.children()).marked();
            around.children().clear();
            around.children().addAll(marked);
        }
        around.elements().forEach(Pointers::mark);
    }

    private List<Node> marked() {
        while (!rest.isEmpty()) {
            Node next = rest.poll();
            if (next instanceof Text text) {
                mark(text.words());
            } else {
                made.add(next);
            }
        }
        return made;
    }

    /** Marks the first pointer that begins in these words; what comes after it is left to read. */
    private void mark(String words) {
        Matcher start = START.matcher(words);
        if (!start.find()) {
            made.add(new Text(words));
            return;
        }
        if (start.start() > 0) {
            made.add(new Text(words.substring(0, start.start())));
        }
        rest.push(new Text(words.substring(start.end())));
        // Without an end it is no pointer, and shown as it stands.
        made.add(rest.stream().anyMatch(Pointers::hasEnd) ? pointer(start.group(1)) : new Text(start.group()));
    }

    private static boolean hasEnd(Node node) {
        return node instanceof Text text && text.words().indexOf(END) >= 0;
    }

    private Element pointer(String source) {
        Element pointer = new Element("a").with("href", CITE + source).withClass("cite");
        List<Node> where = upToEnd();
        boolean nowhere = where.stream().allMatch(node -> node instanceof Text text && text.isBlank());
        pointer.children().add(new Text(nowhere ? " " : ", "));
        if (!nowhere) {
            pointer.children().addAll(where);
        }
        return pointer;
    }

    /** What stands before the end of the pointer: words, which may be formatted. */
    private List<Node> upToEnd() {
        List<Node> where = new ArrayList<>();
        while (!hasEnd(rest.peek())) {
            Node next = inOneLine(rest.poll());
            // A link cannot stand in a link.
            where.addAll(next instanceof Element element && element.is("a") ? element.children() : List.of(next));
        }
        String last = ((Text) rest.poll()).words();
        int end = last.indexOf(END);
        where.add(inOneLine(new Text(last.substring(0, end).stripTrailing())));
        rest.push(new Text(last.substring(end + 1)));
        if (where.get(0) instanceof Text first) {
            where.set(0, new Text(first.words().stripLeading()));
        }
        return where;
    }

    /** A line end in an author's file is a space to readers. */
    private static Node inOneLine(Node node) {
        return node instanceof Text text ? new Text(text.words().replace('\n', ' ')) : node;
    }
}
