package org.alongside.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Texts as lists of sentences. */
final class Sentences {
    private static final String STOPS = ".!?…";
    private static final String CLOSING = "\"”’')";
    private static final String OPENING = "\"“‘'(";
    private static final Set<Integer> NUMBERS = Set.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);

    private Sentences() {
    }

    /** Sentences end at a line's end, and where white space after a stop comes before a capital or a digit. */
    static List<Sentence> of(String text) {
        String stripped = text.strip();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < stripped.length(); at++) {
            int next = isSpace(stripped.charAt(at)) ? nextSentence(stripped, at) : at;
            if (next > at) {
                sentences.add(sentence(stripped.substring(start, at)));
                start = next;
                at = next - 1;
            }
        }
        sentences.add(sentence(stripped.substring(start)));
        return sentences;
    }

    private static Sentence sentence(String text) {
        return new Sentence(text, Words.of(text));
    }

    /** Where the sentence after this white space begins; its own place when none does. */
    private static int nextSentence(String text, int space) {
        if (isAfterStop(text, space)) {
            int next = space;
            while (next < text.length() && isSpace(text.charAt(next))) {
                next++;
            }
            if (beginsSentence(text, next) || next + 1 < text.length() && OPENING.indexOf(text.charAt(next)) >= 0 && beginsSentence(text, next + 1)) {
                return next;
            }
        }
        return text.charAt(space) == '\n' ? space + 1 : space;
    }

    private static boolean isAfterStop(String text, int space) {
        int last = space - 1;
        while (last > 0 && last >= space - 2 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean beginsSentence(String text, int at) {
        int sign = at < text.length() ? text.codePointAt(at) : ' ';
        return Character.getType(sign) == Character.UPPERCASE_LETTER || NUMBERS.contains(Character.getType(sign));
    }

    /** White space as patterns have it; others hold words together. */
    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }
}
