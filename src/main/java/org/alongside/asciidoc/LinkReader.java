package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.content.Link;
import org.alongside.content.SourceText;

/** Lists the links and pictures of a body with the lines they stand on, and marks those to pages as {@code ref:folder/id}. */
final class LinkReader {
    /** Marks a link that shows the title of its page. */
    static final String TITLED = "data-titled";
    private static final String PAGE_ENDING = ".adoc";

    private final SourceText source;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> foundUpTo = new HashMap<>();

    LinkReader(SourceText source) {
        this.source = source;
    }

    List<Link> links() {
        return links;
    }

    /** Reads what there is among the elements of a text. */
    void read(List<Element> elements) {
        for (Element element : elements) {
            if (element.is("a") && element.has("href")) {
                readLink(element, element.get("href"));
            } else if (element.is("img") && element.has("src")) {
                readPicture(element);
            } else if (DrawingPlaces.isPlace(element)) {
                String name = DrawingPlaces.nameAt(element);
                links.add(new Link(Link.To.DRAWING, name, "", lineOf(DrawingPlaces.MACRO + name)));
            }
        }
    }

    private void readLink(Element link, String target) {
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        if (target.startsWith(Pointers.CITE)) {
            String id = target.substring(Pointers.CITE.length());
            links.add(new Link(Link.To.SOURCE, id, "", lineOf(target)));
            link.with("href", "ref:sources/" + id);
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
        String words = link.text();
        // Asciidoctor repeats the target where the author left the brackets empty.
        if (words.equals(target) || words.equals(page)) {
            link.children().clear();
            link.with(TITLED, "");
        }
        link.with("href", "ref:" + ref + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    private void readPicture(Element picture) {
        String name = picture.get("src");
        links.add(new Link(Link.To.PICTURE, name, "", lineOf(name)));
        picture.with("src", "asset:images/" + name);
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
