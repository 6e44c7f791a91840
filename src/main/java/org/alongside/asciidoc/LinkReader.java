package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.content.Link;
import org.alongside.content.SourceText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Lists the links and pictures of a body with the lines they stand on, and marks those to pages as {@code ref:folder/id}. */
final class LinkReader {
    private static final String PAGE_ENDING = ".adoc";
    private static final String CITE = "cite:";
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href], img[src], " + DrawingMacro.PLACES);
    private static final Evaluator WITHOUT_TARGET = Selector.evaluatorOf("a:not([href])");

    private final SourceText source;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> foundUpTo = new HashMap<>();

    LinkReader(SourceText source) {
        this.source = source;
    }

    List<Link> links() {
        return links;
    }

    void read(Element body) {
        for (Element element : body.select(LINKS)) {
            if (element.is("img")) {
                readPicture(element);
            } else if (element.is("figure")) {
                String name = DrawingMacro.nameAt(element);
                links.add(new Link(Link.To.DRAWING, name, "", lineOf(DrawingMacro.NAME + "::" + name)));
            } else {
                readLink(element, element.attr("href"));
            }
        }
        body.select(WITHOUT_TARGET).stream().filter(anchor -> !anchor.hasAttr("id")).forEach(Element::unwrap);
    }

    private void readLink(Element link, String target) {
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        if (target.startsWith(CITE)) {
            String id = target.substring(CITE.length());
            links.add(new Link(Link.To.SOURCE, id, "", lineOf(target)));
            link.attr("href", "ref:sources/" + id);
        } else if (target.startsWith("#")) {
            links.add(new Link(Link.To.ANCHOR, anchor, "", lineOf(anchor)));
        } else if (page.endsWith(PAGE_ENDING) && !page.contains(":")) {
            readPageLink(link, target, page, anchor);
        } else {
            links.add(new Link(Link.To.WEB, target, "", lineOf(target)));
        }
    }

    private void readPageLink(Element link, String target, String page, String anchor) {
        String ref = page.substring(0, page.length() - PAGE_ENDING.length());
        links.add(new Link(Link.To.PAGE, ref, anchor, lineOf(page)));
        // Asciidoctor repeats the target where the author left the brackets empty.
        if (link.text().equals(target) || link.text().equals(page)) {
            link.empty().attr("data-titled", true);
        }
        link.attr("href", "ref:" + ref + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    private void readPicture(Element picture) {
        String name = picture.attr("src");
        links.add(new Link(Link.To.PICTURE, name, "", lineOf(name)));
        picture.attr("src", "asset:images/" + name);
    }

    /** The line of the next place where the text names this target, so that the same target twice gives two lines. */
    private int lineOf(String target) {
        int from = foundUpTo.getOrDefault(target, source.bodyFrom());
        for (int at = from; at < source.lines().size(); at++) {
            if (source.lines().get(at).contains(target)) {
                foundUpTo.put(target, at + 1);
                return at + 1;
            }
        }
        return foundUpTo.getOrDefault(target, source.bodyFrom() + 1);
    }
}
