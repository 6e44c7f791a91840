package org.alongside.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.content.Body;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Turns Asciidoctor's HTML into the HTML we publish: plain elements, no styles, headings in sections, tables that can
 * scroll. Anything else than the elements below is refused, whatever markup it came from.
 */
public final class BodyCleaner {
    private static final Set<String> ELEMENTS = Set.of("a", "p", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "strong", "em", "code", "pre", "mark", "sub", "sup",
        "blockquote", "figure", "figcaption", "img", "div", "section", "aside", "br", "hr", "span");
    private static final Set<String> ATTRIBUTES = Set.of("id", "href", "src", "alt", "class", "start", "colspan", "rowspan",
        "scope", "role", "tabindex", "aria-label", "aria-labelledby", "data-titled");
    /** Classes that the site knows how to show: roles that an author may give to a block, and ours. */
    private static final Set<String> CLASSES = Set.of("choices", "cite", "bars", "levels", "compare", "note", "number", "table");

    /** Headings in any language give such anchors by themselves. */
    private static final Pattern ANCHOR = Pattern.compile("[-_\\p{L}\\p{M}\\p{N}&&[^\\p{Lu}\\p{Lt}]]+");

    /** Blank text inside these may part words. */
    private static final Set<String> HOLD_WORDS = Set.of("p", "pre", "code", "td", "th", "li", "dd", "dt", "a", "em", "strong", "caption", "h2", "h3", "h4");

    private static final Evaluator SECTIONS = Selector.evaluatorOf("div.sect1, div.sect2");
    private static final Evaluator NOTES = Selector.evaluatorOf("div.admonitionblock");
    private static final Evaluator LONE_PARAGRAPHS = Selector.evaluatorOf("li > p:only-child, td > p:only-child, th > p:only-child, dd > p:only-child");
    private static final Evaluator QUOTED = Selector.evaluatorOf("div.quoteblock > blockquote > div.paragraph");
    private static final Evaluator CHOICES = Selector.evaluatorOf("div.choices > ul");
    private static final Evaluator WRAPPERS = Selector.evaluatorOf("div:not(.table)");
    private static final Evaluator ITEMS = Selector.evaluatorOf("li, td, th, dd, dt");
    private static final Evaluator WITH_ANCHOR = Selector.evaluatorOf("[id]");

    private BodyCleaner() {
    }

    /** The body of one file; problems go to {@code problems}. */
    public static Body clean(String file, SourceText source, String html, Problems problems) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Optional<String> tooMuch = PageBound.passedBy(body);
        if (tooMuch.isPresent()) {
            problems.add(file, 1, tooMuch.get());
            return Body.UNREAD;
        }
        TableCleaner.clean(body);
        unwrap(body);
        dropAttributes(body);
        dropBlankLines(body);
        refuseElements(file, body, problems);
        refuseAnchors(file, source, body, problems);
        HonestLinks.check(file, source, body, problems);
        LinkReader links = new LinkReader(source);
        return new Body(html(body, links), SectionReader.sections(body), Set.copyOf(body.select(WITH_ANCHOR).eachAttr("id")), links.links());
    }

    private static String html(Element body, LinkReader links) {
        links.read(body);
        return body.html().strip();
    }

    private static void unwrap(Element body) {
        for (Element section : body.select(SECTIONS)) {
            section.tagName("section").clearAttributes();
            Element heading = section.firstElementChild();
            if (heading != null && heading.hasAttr("id")) {
                section.attr("aria-labelledby", heading.id());
            }
        }
        body.select(NOTES).forEach(BodyCleaner::toAside);
        body.select(LONE_PARAGRAPHS).unwrap();
        body.select(QUOTED).unwrap();
        // Asciidoctor puts a list's role on the block around it, which goes.
        body.select(CHOICES).addClass("choices");
        for (Element div : body.select(WRAPPERS)) {
            if (div.hasClass("title")) {
                div.tagName("p");
            } else {
                div.unwrap();
            }
        }
    }

    /** Asciidoctor draws a note as a table with an icon; a note is an aside. */
    private static void toAside(Element note) {
        Element content = note.selectFirst("td.content");
        Element aside = new Element("aside").addClass("note");
        if (content != null) {
            List.copyOf(content.childNodes()).forEach(aside::appendChild);
        }
        note.replaceWith(aside);
    }

    private static void dropAttributes(Element body) {
        for (Element element : body.getAllElements()) {
            if (element.attributesSize() > 0) {
                element.attributes().asList().stream().map(Attribute::getKey).filter(name -> !ATTRIBUTES.contains(name)).forEach(element::removeAttr);
            }
            if (element.hasAttr("class")) {
                element.classNames().stream().filter(name -> !CLASSES.contains(name)).forEach(element::removeClass);
                if (element.className().isEmpty()) {
                    element.removeAttr("class");
                }
            }
        }
    }

    /** Line ends between blocks mean nothing to readers and cost bytes on every page. */
    private static void dropBlankLines(Element body) {
        body.stream().filter(element -> !HOLD_WORDS.contains(element.tagName()))
            .flatMap(element -> element.textNodes().stream()).filter(TextNode::isBlank).toList().forEach(TextNode::remove);
        body.select(ITEMS).forEach(BodyCleaner::trimEnds);
    }

    private static void trimEnds(Element element) {
        element.textNodes().stream().filter(TextNode::isBlank)
            .filter(text -> text.previousSibling() == null || text.nextSibling() == null || isBlock(text.nextSibling()) || isBlock(text.previousSibling()))
            .toList().forEach(TextNode::remove);
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.isBlock();
    }

    /** An anchor is a name that scripts can see; those that browsers and scripts use have capitals or stops in them. */
    private static void refuseAnchors(String file, SourceText source, Element body, Problems problems) {
        body.select(WITH_ANCHOR).eachAttr("id").stream().filter(id -> !ANCHOR.matcher(id).matches()).forEach(id -> problems.add(file, source.lineOf(id),
            "the anchor \"" + id + "\" is not allowed. Use small letters, digits and hyphens."));
    }

    private static void refuseElements(String file, Element body, Problems problems) {
        body.stream().skip(1).map(Element::tagName).filter(name -> !ELEMENTS.contains(name)).distinct()
            .forEach(name -> problems.add(file, 1, "the text makes an element <" + name
                + ">, which is not allowed. Write plain text, lists, tables and links instead."));
    }
}
