package org.alongside.content;

/**
 * A principle that plans are scored against.
 *
 * @param order   its place among the principles, from 1; also its hue
 * @param meaning a phrase that ends "The principle means that …"
 */
public record Principle(Article article, int order, String meaning) implements Entry {

    static Principle read(Header header, Article article) {
        return new Principle(article, header.number("order"), header.text("meaning"));
    }
}
