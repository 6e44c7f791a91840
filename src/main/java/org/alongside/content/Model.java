package org.alongside.content;

import java.util.List;

/**
 * A model or idea from the literature.
 *
 * @param family     the set it belongs to: {@code modes}, {@code matrix}, {@code organisations} or {@code ideas}
 * @param whoDecides for a mode: who decides, in a few words; else empty
 * @param locus      for a cell of the matrix: {@code individual} or {@code system}; else empty
 * @param nature     for a cell of the matrix: {@code intrinsic} or {@code deliberate}; else empty
 */
public record Model(Article article, int order, String family, String whoDecides, String locus, String nature) implements Entry {
    /** In the order in which lists show them. */
    public static final List<String> FAMILIES = List.of("modes", "matrix", "organisations", "ideas");

    static Model read(Header header, Article article) {
        return new Model(article, header.number("order"), header.oneOf("family", FAMILIES), header.optional("who-decides"),
            header.optionalOneOf("locus", List.of("individual", "system")),
            header.optionalOneOf("nature", List.of("intrinsic", "deliberate")));
    }
}
