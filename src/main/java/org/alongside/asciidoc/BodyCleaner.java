package org.alongside.asciidoc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.content.Body;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/**
 * Turns Asciidoctor's HTML into the HTML we publish: plain elements, no styles, headings in sections, tables that can
 * scroll. Anything else than the elements below is refused, whatever markup it came from.
 */
public final class BodyCleaner {
    private static final Set<String> ELEMENTS = Set.of("a", "p", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "strong", "em", "code", "pre", "mark", "sub", "sup",
        "blockquote", "figure", "figcaption", "img", "div", "section", "aside", "br", "hr", "span");

    /** Headings in any language give such anchors by themselves. */
    private static final Pattern ANCHOR = Pattern.compile("[-_\\p{L}\\p{M}\\p{N}&&[^\\p{Lu}\\p{Lt}]]+");

    private final String file;
    private final SourceText source;
    private final Problems problems;

    private BodyCleaner(String file, SourceText source, Problems problems) {
        this.file = file;
        this.source = source;
        this.problems = problems;
    }

    /** The body of one file; problems go to {@code problems}. */
    public static Body clean(String file, SourceText source, String html, Problems problems) {
        MarkupReader.Markup markup = MarkupReader.read(html);
        if (markup.tooMuch().isPresent()) {
            problems.add(file, 1, markup.tooMuch().get());
            return Body.UNREAD;
        }
        return new BodyCleaner(file, source, problems).body(markup.body());
    }

    private Body body(Element converted) {
        Pointers.mark(converted);
        DrawingPlaces.mark(file, source, converted, problems);
        TableCleaner.clean(converted);
        Element body = PlainMarkup.of(converted);
        List<Element> elements = body.within();
        Set<String> anchors = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        elements.stream().filter(element -> element.has("id")).map(element -> element.get("id")).filter(id -> !anchors.add(id)).forEach(twice::add);
        refuseElements(elements);
        twice.forEach(this::refuseTwice);
        refuseAnchors(anchors);
        HonestLinks.check(file, source, elements, problems);
        LinkReader links = new LinkReader(source);
        links.read(elements);
        return new Body(MarkupWriter.inside(body).strip(), SectionReader.sections(body), anchors, links.links());
    }

    private void refuseElements(List<Element> elements) {
        elements.stream().map(Element::name).filter(name -> !ELEMENTS.contains(name)).distinct()
            .forEach(name -> problems.add(file, 1, "the text makes an element <" + name
                + ">, which is not allowed. Write plain text, lists, tables and links instead."));
    }

    /** Asciidoctor says it of blocks, but not of anchors among words. */
    private void refuseTwice(String anchor) {
        String message = usedTwice(anchor);
        if (problems.list().stream().noneMatch(problem -> problem.message().equals(message))) {
            problems.add(file, source.lineOf("[[" + anchor), message);
        }
    }

    static String usedTwice(String anchor) {
        return "the anchor \"" + anchor + "\" is used twice on this page. Give each its own name.";
    }

    /** An anchor is a name that scripts can see; those that browsers and scripts use have capitals or stops in them. */
    private void refuseAnchors(Set<String> anchors) {
        anchors.stream().filter(id -> !ANCHOR.matcher(id).matches()).forEach(id -> problems.add(file, source.lineOf(id),
            "the anchor \"" + id + "\" is not allowed. Use small letters, digits and hyphens."));
    }
}
