package org.alongside.asciidoc;

/**
 * The words between two tags.
 *
 * @param words as readers see them, without the references that HTML needs for some signs
 */
record Text(String words) implements Node {

    /** Whether there is nothing to read in it. */
    boolean isBlank() {
        for (int at = 0; at < words.length(); at++) {
            if (!isSpace(words.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether HTML takes a sign for a mere gap between words; a space that keeps two words together is none. */
    static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }
}
