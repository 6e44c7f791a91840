package org.alongside.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way in which co-production goes wrong.
 *
 * @param stuck plain words that end "We are stuck because …"
 */
public record Risk(Article article, String stuck, List<Ref> principles, List<Ref> cases, List<Ref> practice) implements Entry {

    static Risk read(Header header, Article article) {
        return new Risk(article, header.text("stuck"), header.someIds("principles", Kind.PRINCIPLES),
            header.ids("cases", Kind.CASES), header.ids("practice", Kind.PRACTICE));
    }

    @Override
    public List<Ref> refs() {
        return Stream.of(principles, cases, practice).flatMap(List::stream).toList();
    }
}
