package org.alongside.search;

/**
 * A page that search found.
 *
 * @param url address of the page, such as {@code /principles/assets/}
 * @param anchor id of the section that fits best; empty when it is the page as a whole
 * @param title the page's title
 * @param score how well it fits; only good for comparing hits of one query
 */
public record SearchHit(String url, String anchor, String title, double score) {
}
