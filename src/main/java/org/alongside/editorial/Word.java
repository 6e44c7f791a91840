package org.alongside.editorial;

/**
 * A word of a text, whatever its capitals.
 *
 * @param text      in small letters
 * @param syllables about how many it has
 * @param hash      one number for its letters, the same in every run of the program
 */
record Word(String text, int syllables, long hash) {

    /** @param text in small letters */
    static Word of(String text) {
        return new Word(text, ReadingAge.syllables(text), SourceRuns.hash(text));
    }
}
