package org.alongside.pages.drawing;

import java.util.Map;
import java.util.function.Function;
import org.alongside.content.KnowledgeBase;

/** The pictures the build draws from content, each as an SVG figure with its text equivalent. */
public final class Drawings {
    private static final Map<String, Function<KnowledgeBase, String>> DRAWINGS = Map.of(
        "map", PlannerMap::draw);

    private final KnowledgeBase knowledge;

    public Drawings(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The figure of this name. */
    public String svg(String name) {
        Function<KnowledgeBase, String> drawing = DRAWINGS.get(name);
        if (drawing == null) {
            throw new IllegalArgumentException("there is no drawing \"" + name + "\"; known drawings: " + DRAWINGS.keySet());
        }
        return drawing.apply(knowledge);
    }
}
