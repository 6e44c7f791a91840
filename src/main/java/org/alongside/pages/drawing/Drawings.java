package org.alongside.pages.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.content.CaseExample;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Ref;
import org.alongside.content.Words;
import org.alongside.site.Assets;

/**
 * The pictures the build draws from content, each as an SVG figure with its text equivalent. A picture of the whole guide
 * has a name; a picture of one entry has a name and the entry.
 */
public final class Drawings {
    private final Map<String, Supplier<String>> ofTheGuide = new TreeMap<>();
    private final Map<String, Function<Entry, String>> ofAnEntry = new TreeMap<>();
    private final Words words;

    public Drawings(KnowledgeBase knowledge, Assets assets) {
        words = knowledge.words();
        PrincipleIcons icons = new PrincipleIcons(assets);
        ofTheGuide.put("principles", () -> PrincipleRing.draw(knowledge.principles(), icons, words));
        ofTheGuide.put("modes", () -> new WhoDecides(knowledge).all());
        ofTheGuide.put("matrix", () -> new Matrix(knowledge).withCases());
        ofTheGuide.put("factors", () -> new Forces(knowledge).draw());
        ofTheGuide.put("map", () -> new PlannerMap(knowledge, icons).filled(InventedPlan.of(knowledge.settings().map(), assets)));
        ofTheGuide.put("map-with-links", () -> new PlannerMap(knowledge, icons).withLinks());
        ofAnEntry.put("modes", entry -> new WhoDecides(knowledge).marked(modes(entry), mark(entry)));
        ofAnEntry.put("matrix", entry -> new Matrix(knowledge).marked(cells(entry), mark(entry)));
    }

    /** The figure of this name; with an entry, the same picture with its places marked, or empty when it has none. */
    public String svg(String name, Optional<Entry> entry) {
        Map<String, ?> known = entry.isPresent() ? ofAnEntry : ofTheGuide;
        if (!known.containsKey(name)) {
            throw new IllegalArgumentException("there is no drawing \"" + name + "\"; known drawings: " + String.join(", ", known.keySet()));
        }
        return entry.map(one -> ofAnEntry.get(name).apply(one)).orElseGet(() -> ofTheGuide.get(name).get());
    }

    /** The words that pictures of tables need. */
    Words words() {
        return words;
    }

    /** The names of the pictures of the guide as a whole. */
    Set<String> names() {
        return ofTheGuide.keySet();
    }

    private static List<Ref> modes(Entry entry) {
        return entry instanceof CaseExample example ? example.modes() : List.of(entry.ref());
    }

    private static List<Ref> cells(Entry entry) {
        return entry instanceof CaseExample example ? example.cells() : List.of(entry.ref());
    }

    private String mark(Entry entry) {
        return words.say(entry instanceof CaseExample ? "drawings.marked-case" : "drawings.marked");
    }
}
