package org.alongside.content;

import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
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
    private final BitSet beginnings = new BitSet(LETTERS * LETTERS);

    /**
     * @param phrases in capitals or small letters, which count as the same here
     * @param pattern matches each of them where it may stand, and can tell capitals
     */
    public PhraseFinder(Collection<String> phrases, Pattern pattern) {
        this.pattern = pattern;
        phrases.forEach(this::addBeginning);
    }

    /** The first phrase in a text that begins at or after a place in it. */
    public Optional<MatchResult> first(String text, int from) {
        Matcher matcher = null;
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false) : matcher;
                if (matcher.region(at, text.length()).lookingAt()) {
                    return Optional.of(matcher.toMatchResult());
                }
            }
        }
        return Optional.empty();
    }

    private void addBeginning(String phrase) {
        String small = phrase.toLowerCase(Locale.ROOT);
        if (small.codePoints().limit(2).anyMatch(sign -> sign >= LETTERS)) {
            return;
        } else if (small.length() == 1 || Character.isWhitespace(small.charAt(1))) { // which may be a line's end in the text
            beginnings.set(small.charAt(0) * LETTERS, (small.charAt(0) + 1) * LETTERS);
        } else {
            beginnings.set(small.charAt(0) * LETTERS + small.charAt(1));
        }
    }

    /** Other letters than ASCII's are always tried: some of them are capitals of those that are. */
    private boolean mayBegin(String text, int at) {
        char first = small(text.charAt(at));
        char second = at + 1 < text.length() ? small(text.charAt(at + 1)) : ' ';
        return first >= LETTERS || second >= LETTERS || beginnings.get(first * LETTERS + second);
    }

    private static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
