package org.alongside.pages;

/** A source that a page points to, for the list at its foot. */
public record CitedSource(String label, String title, String address, String authors, String year, String written) {
}
