package org.alongside.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that helps co-production along or gets in its way.
 *
 * @param effect    {@code driver}, {@code barrier} or {@code both}
 * @param dimension {@code implementation}, {@code context} or {@code potential} as in Flemig and Osborne 2019, Table 5, else {@code other}
 * @param stuck     plain words that end "We are stuck because …"; empty for a pure driver
 */
public record Factor(Article article, String effect, String dimension, String stuck, List<Ref> principles, List<Ref> cases,
                     List<Ref> practice) implements Entry {

    /** The dimensions there are, in the order in which they are shown. */
    public static final List<String> DIMENSIONS = List.of("implementation", "context", "potential", "other");

    static Factor read(Header header, Article article) {
        String effect = header.oneOf("effect", List.of("driver", "barrier", "both"));
        String stuck = effect.equals("driver") ? header.optional("stuck") : header.text("stuck");
        return new Factor(article, effect, header.oneOf("dimension", DIMENSIONS),
            stuck, header.someIds("principles", Kind.PRINCIPLES), header.ids("cases", Kind.CASES),
            header.ids("practice", Kind.PRACTICE));
    }

    @Override
    public List<Ref> refs() {
        return Stream.of(principles, cases, practice).flatMap(List::stream).toList();
    }
}
