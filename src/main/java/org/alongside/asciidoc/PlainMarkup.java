package org.alongside.asciidoc;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a plain text of Asciidoctor's: the blocks that it puts around everything for its own styles go, with all classes and
 * attributes that we do not use.
 */
final class PlainMarkup {
    private static final Set<String> ATTRIBUTES = Set.of("id", "href", "src", "alt", "class", "start", "colspan", "rowspan",
        "scope", "role", "tabindex", "aria-label", "aria-labelledby");
    /** Classes that the site knows how to show: roles that an author may give to a block, and ours. */
    private static final Set<String> CLASSES = Set.of("choices", "cite", "bars", "levels", "compare", "note", "number", "table");
    /** A paragraph that is all there is in one of these needs no element of its own. */
    private static final Set<String> HOLD_ONE_PARAGRAPH = Set.of("li", "td", "th", "dd");
    private static final String CHOICES = "choices";

    private PlainMarkup() {
    }

    /** A new element with what stands in this one, made plain. */
    static Element of(Element body) {
        return copy(body, new Element(body.name()));
    }

    private static Element copy(Element from, Element to) {
        addInside(from, to);
        BlankText.drop(to);
        return to;
    }

    private static void addInside(Element from, Element to) {
        for (Node child : from.children()) {
            if (child instanceof Element element) {
                add(element, from, to);
            } else {
                to.children().add(child);
            }
        }
    }

    private static void add(Element element, Element parent, Element to) {
        if (element.is("div")) {
            addBlock(element, to);
        } else if (isAlone(element, parent) || isNoLink(element)) {
            addInside(element, to);
        } else if (!element.is("colgroup")) { // widths of columns come as style attributes, which the site's Content-Security-Policy blocks
            Element kept = copy(element, withUsed(element, element.name()));
            // Asciidoctor puts a list's role on the block around it, which goes.
            to.children().add(kept.is("ul") && parent.is("div") && parent.hasClass(CHOICES) ? kept.withClass(CHOICES) : kept);
        }
    }

    private static void addBlock(Element block, Element to) {
        Set<String> classes = block.classes();
        if (classes.contains("sect1") || classes.contains("sect2")) {
            to.children().add(copy(block, section(block)));
        } else if (classes.contains("admonitionblock")) {
            to.children().add(copy(new Element("note", note(block).children()), new Element("aside").withClass("note")));
        } else if (classes.contains("table")) {
            to.children().add(copy(block, withUsed(block, "div")));
        } else if (classes.contains("title")) {
            to.children().add(copy(block, withUsed(block, "p")));
        } else {
            addInside(block, to);
        }
    }

    /** A section is named by its heading, which comes first. */
    private static Element section(Element block) {
        String heading = block.elements().isEmpty() ? "" : block.elements().get(0).get("id");
        return heading.isEmpty() ? new Element("section") : new Element("section").with("aria-labelledby", heading);
    }

    /** Asciidoctor draws a note as a table with an icon in the first cell. */
    private static Element note(Element block) {
        return block.within().stream().filter(element -> element.is("td") && element.hasClass("content")).findFirst().orElse(new Element("td"));
    }

    private static boolean isAlone(Element element, Element parent) {
        return element.is("p") && HOLD_ONE_PARAGRAPH.contains(parent.name()) && parent.elements().size() == 1;
    }

    private static boolean isNoLink(Element element) {
        return element.is("a") && !element.has("href") && !element.has("id");
    }

    /** An element without content, with the attributes of another that we use. */
    private static Element withUsed(Element element, String name) {
        Element plain = new Element(name);
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (attribute.getKey().equals("class")) {
                String used = element.classes().stream().filter(CLASSES::contains).collect(Collectors.joining(" "));
                if (!used.isEmpty()) {
                    plain.with("class", used);
                }
            } else if (ATTRIBUTES.contains(attribute.getKey())) {
                plain.with(attribute.getKey(), attribute.getValue());
            }
        }
        return plain;
    }
}
