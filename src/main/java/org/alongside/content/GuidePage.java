package org.alongside.content;

/**
 * A page of the guide's basics.
 *
 * @param order its place in the guide, from 1
 */
public record GuidePage(Article article, int order) implements Entry {

    static GuidePage read(Header header, Article article) {
        return new GuidePage(article, header.number("order"));
    }
}
