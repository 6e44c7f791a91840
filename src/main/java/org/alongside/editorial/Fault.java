package org.alongside.editorial;

/**
 * Something in a text that may not stand there.
 *
 * @param words   the words that are meant, as they stand in the text
 * @param message what is wrong, and what would be right
 */
record Fault(String words, String message) {
}
