package org.alongside.search;

/**
 * A word after normalising; there is one object for each in a {@link WordList}.
 *
 * @param term   what Lunr's pipeline makes of it
 * @param number its place in the list
 */
record Word(String text, String term, int number) {
}
