package org.alongside.content;

import java.util.List;
import java.util.stream.Stream;

/** A how-to page: what to do, for which principles and at which steps. */
public record Practice(Article article, List<Ref> principles, List<Ref> stages, List<Ref> cases, List<Ref> factors,
                       List<Ref> risks) implements Entry {

    static Practice read(Header header, Article article) {
        return new Practice(article, header.someIds("principles", Kind.PRINCIPLES), header.someIds("stages", Kind.STAGES),
            header.ids("cases", Kind.CASES), header.ids("factors", Kind.FACTORS), header.ids("risks", Kind.RISKS));
    }

    @Override
    public List<Ref> refs() {
        return Stream.of(principles, stages, cases, factors, risks).flatMap(List::stream).toList();
    }
}
