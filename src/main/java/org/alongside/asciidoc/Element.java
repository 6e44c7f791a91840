package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of a converted text with what stands in it; its attributes keep their order. It can be changed until it is written. */
final class Element implements Node {
    private static final String CLASS = "class";
    /** Those that begin a line of their own. */
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
        "tfoot", "tr", "th", "td", "pre", "blockquote", "figure", "figcaption", "div", "section", "aside", "hr");

    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "col", "input", "wbr");
    private static final Set<String> AS_TYPED = Set.of("pre", "code");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>(4);
    private final List<Node> children;

    Element(String name) {
        this(name, new ArrayList<>());
    }

    /** An element that has its children already. */
    Element(String name, List<Node> children) {
        this.name = name;
        this.children = children;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean isBlock() {
        return BLOCKS.contains(name);
    }

    /** Whether HTML gives it an end tag, and so something to hold. */
    boolean hasEnd() {
        return !WITHOUT_END.contains(name);
    }

    /** Whether what stands in it is shown as it was typed. */
    boolean isAsTyped() {
        return AS_TYPED.contains(name);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    /** The elements that stand directly in it. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** All elements in it, at any depth, in the order of their start tags. */
    List<Element> within() {
        List<Element> all = new ArrayList<>();
        addTo(all);
        return all;
    }

    private void addTo(List<Element> all) {
        for (Node child : children) {
            if (child instanceof Element element) {
                all.add(element);
                element.addTo(all);
            }
        }
    }

    /** An attribute's value; empty when it has none. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Its classes, in the order in which they are written. */
    Set<String> classes() {
        String written = get(CLASS);
        return written.isEmpty() ? Set.of() : written.indexOf(' ') < 0 ? Set.of(written) : new LinkedHashSet<>(Arrays.asList(written.strip().split("\\s+")));
    }

    boolean hasClass(String wanted) {
        return attributes.containsKey(CLASS) && classes().contains(wanted);
    }

    Element withClass(String another) {
        Set<String> all = new LinkedHashSet<>(classes());
        all.add(another);
        return with(CLASS, String.join(" ", all));
    }

    /** The words in it as a reader sees them, in one line. */
    String text() {
        ShownText text = new ShownText();
        text.add(this);
        return text.toString();
    }
}
