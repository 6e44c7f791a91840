package org.alongside.pages;

/**
 * What a page's head says of colours.
 *
 * @param light the paper by day
 * @param dark  the paper by night
 * @param sheet the style sheet with the site's own colours; empty when it has none
 */
public record ColourView(String light, String dark, String sheet) {
}
