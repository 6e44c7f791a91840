package org.alongside.editorial;

import java.util.ArrayList;
import java.util.List;

/** Texts as lists of words, so that two can be compared whatever their punctuation and capitals. */
final class Words {
    private static final WordsMet MET = new WordsMet();

    private Words() {
    }

    /** Words in small letters; a hyphen parts words, an apostrophe inside a word does not. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isPartOfWord(text, at, start)) {
                if (at > start) {
                    words.add(MET.at(text, start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isPartOfWord(String text, int at, int start) {
        char sign = text.charAt(at);
        return sign >= 'a' && sign <= 'z' || sign != ' ' && (Character.isLetterOrDigit(sign) || (sign == '\'' || sign == '’') && at > start
            && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }
}
