package org.alongside.pages;

/**
 * A link of the navigation or of a path of pages.
 *
 * @param current whether the page shown is the one linked or stands below it
 */
public record NavLink(String label, String address, boolean current) {
}
