package org.alongside.editorial;

import java.util.List;

/** A sentence as it stands in a text, and its words. */
record Sentence(String text, List<Word> words) {
}
