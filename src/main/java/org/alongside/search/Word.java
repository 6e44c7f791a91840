package org.alongside.search;

/** A word after normalising, and the term that Lunr's pipeline makes of it; there is one object for each. */
final class Word {
    private final String text;
    private final String term;

    Word(String text, String term) {
        this.text = text;
        this.term = term;
    }

    String text() {
        return text;
    }

    String term() {
        return term;
    }
}
