package org.alongside.site;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the check of a finished site has to know of one page.
 *
 * @param anchors    every anchor that a link can point to
 * @param references every address that the page links to or loads, web addresses left out
 * @param faults     what is wrong with the page by itself
 */
public record PageFacts(Set<String> anchors, Set<String> references, Set<String> faults) {

    /** Reads a page. */
    public static PageFacts of(String html) {
        Document page = Jsoup.parse(html);
        Set<String> faults = new TreeSet<>(AllowedMarkup.faults(page));
        int headings = page.getElementsByTag("h1").size();
        if (headings != 1) {
            faults.add("the page has " + headings + " main headings; it needs one.");
        }
        Set<String> references = new TreeSet<>();
        Set<String> anchors = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            collect(element, "id", anchors);
            collect(element, "href", references);
            collect(element, "src", references);
        }
        references.removeIf(PageFacts::leadsOut);
        return new PageFacts(anchors, references, faults);
    }

    private static void collect(Element element, String attribute, Set<String> values) {
        if (element.hasAttr(attribute)) {
            values.add(element.attr(attribute));
        }
    }

    /** A web or mail address, or a picture that stands in the page itself. */
    private static boolean leadsOut(String reference) {
        int colon = reference.indexOf(':');
        return colon > 0 && reference.chars().limit(colon).allMatch(letter -> letter >= 'a' && letter <= 'z' || "+.-".indexOf(letter) >= 0);
    }
}
