package org.alongside.content;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where one of many words and phrases stands in a text. It tries its pattern only where two letters stand that one of
 * them begins with: to try it at every letter of every page takes many times as long.
 */
public final class PhraseFinder {
    /** How many letters ASCII has. */
    private static final int LETTERS = 128;

    private final Pattern pattern;
    private final boolean[] beginnings = new boolean[LETTERS * LETTERS];

    /**
     * @param phrases in capitals or small letters, which count as the same here
     * @param pattern matches each of them where it may stand, and can tell capitals
     */
    public PhraseFinder(Collection<String> phrases, Pattern pattern) {
        this.pattern = pattern;
        phrases.forEach(this::addBeginning);
    }

    /**
     * Finds the phrases of a text one after the other.
     *
     * @param found told of each; says whether to look for more
     */
    public void each(String text, Predicate<MatchResult> found) {
        char[] letters = text.toCharArray();
        Matcher matcher = null;
        boolean more = true;
        for (int at = 0; more && at < letters.length; at++) {
            if (mayBegin(letters, at) && (at == 0 || !Character.isLetterOrDigit(letters[at - 1]))) {
                matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false) : matcher;
                if (matcher.region(at, letters.length).lookingAt()) {
                    more = found.test(matcher);
                    at = matcher.end() - 1;
                }
            }
        }
    }

    private void addBeginning(String phrase) {
        String small = phrase.toLowerCase(Locale.ROOT);
        if (small.codePoints().limit(2).allMatch(sign -> sign < LETTERS)) {
            boolean any = small.length() == 1 || Character.isWhitespace(small.charAt(1)); // which may be a line's end in the text
            for (char second = any ? 0 : small.charAt(1); second <= (any ? LETTERS - 1 : small.charAt(1)); second++) {
                allow(small.charAt(0), second);
            }
        }
    }

    private void allow(char first, char second) {
        for (char one : new char[] {first, Character.toUpperCase(first)}) {
            beginnings[one * LETTERS + second] = true;
            beginnings[one * LETTERS + Character.toUpperCase(second)] = true;
        }
    }

    /** Other letters than ASCII's are always tried: some of them are capitals of those that are. */
    private boolean mayBegin(char[] letters, int at) {
        char first = letters[at];
        char second = at + 1 < letters.length ? letters[at + 1] : ' ';
        return first >= LETTERS || second >= LETTERS || beginnings[first * LETTERS + second];
    }
}
