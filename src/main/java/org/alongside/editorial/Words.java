package org.alongside.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as lists of words, so that two can be compared whatever their punctuation and capitals. */
final class Words {
    // It begins with a look for a space, because to look back from every letter takes long.
    private static final Pattern SENTENCE_END = Pattern.compile("(?=\\s)(?:(?<=[.!?…][\"”’')]{0,2})\\s+(?=[\"“‘'(]?[\\p{Lu}\\p{N}])|\\n)");

    private Words() {
    }

    /** Words in small letters; a hyphen parts words, an apostrophe inside a word does not. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isPartOfWord(text, at, start)) {
                if (at > start) {
                    words.add(text.substring(start, at).toLowerCase(Locale.UK).replace('’', '\''));
                }
                start = at + 1;
            }
        }
        return words;
    }

    static List<Sentence> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text.strip())).map(sentence -> new Sentence(sentence, of(sentence))).toList();
    }

    private static boolean isPartOfWord(String text, int at, int start) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter) || (letter == '\'' || letter == '’') && at > start
            && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
