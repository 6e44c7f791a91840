package org.alongside.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of start tags, by the way they are written: pages of one site share most of theirs, so most are looked at once.
 * Several threads may ask.
 *
 * @param <T> what is made of a tag
 */
final class KnownTags<T> {
    /** The frame around all pages has a few hundred and comes first; later ones are mostly of one page alone. */
    private static final int MOST = 4_000;

    private final Function<Tag, T> maker;
    private final Map<String, T> outside = new ConcurrentHashMap<>();
    private final Map<String, T> inDrawings = new ConcurrentHashMap<>();

    KnownTags(Function<Tag, T> maker) {
        this.maker = maker;
    }

    /** What was made of a tag that is written like this; null when there was none. */
    T find(String written, boolean inDrawing) {
        return tags(inDrawing).get(written);
    }

    /** Makes something of a tag and remembers it. */
    T add(String written, Tag tag) {
        T made = make(tag);
        if (outside.size() + inDrawings.size() < MOST) {
            tags(tag.inDrawing()).put(written, made);
        }
        return made;
    }

    /** Makes something of a tag that means more than is written between its brackets. */
    T make(Tag tag) {
        return maker.apply(tag);
    }

    private Map<String, T> tags(boolean inDrawing) {
        return inDrawing ? inDrawings : outside;
    }
}
