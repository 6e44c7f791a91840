package org.alongside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text at its spaces: the runs between them, without signs at their ends, are few and come again and again. Plain ones
 * are in small letters, which changes no word: a run at the beginning of a sentence is then no other run.
 */
final class Runs {
    private Runs() {
    }

    /** The runs of a text that have a letter or digit, in order. */
    static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = start;
            boolean small = true;
            for (; end < text.length() && !isSpace(text.charAt(end)); end++) {
                small &= isSmallLetter(text.charAt(end));
            }
            if (small && end > start) {
                runs.add(text.substring(start, end)); // as most are
            } else if (end > start) {
                add(text, start, end, runs);
            }
        }
        return runs;
    }

    private static void add(String text, int start, int end, List<String> runs) {
        int from = start;
        int to = end;
        while (from < to && !belongsToWord(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !belongsToWord(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        if (from < to) {
            String run = text.substring(from, to);
            runs.add(isPlain(run) ? run.toLowerCase(Locale.ROOT) : run);
        }
    }

    private static boolean isPlain(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmallLetter(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || (sign < '!' || sign > '~') && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    private static boolean belongsToWord(int sign) {
        return Character.isLetter(sign) || isMarkOrNumber(Character.getType(sign));
    }

    private static boolean isMarkOrNumber(int type) {
        return type >= Character.NON_SPACING_MARK && type <= Character.OTHER_NUMBER;
    }
}
