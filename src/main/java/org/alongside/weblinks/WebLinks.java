package org.alongside.weblinks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Link;
import org.alongside.content.Source;

/** Every address of another website in the guide's texts and sources. */
public final class WebLinks {
    private WebLinks() {
    }

    /** The places at which each address stands, as {@code content/sources/x.adoc:12}. */
    public static SortedMap<String, List<String>> of(KnowledgeBase knowledge) {
        SortedMap<String, List<String>> places = new TreeMap<>();
        for (Entry entry : knowledge.entries()) {
            String file = entry.article().file();
            entry.article().body().links().stream().filter(link -> link.kind() == Link.To.WEB)
                .forEach(link -> add(places, link.target(), file + ":" + link.line()));
            if (entry instanceof Source source) {
                add(places, source.link(), file);
            }
        }
        return places;
    }

    private static void add(SortedMap<String, List<String>> places, String address, String place) {
        if (address.matches("https?://.*")) {
            places.computeIfAbsent(address.replaceFirst("#.*", ""), key -> new ArrayList<>()).add(place);
        }
    }
}
