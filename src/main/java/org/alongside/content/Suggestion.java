package org.alongside.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what an author meant by a name that does not exist. */
public final class Suggestion {
    private Suggestion() {
    }

    /** " Did you mean …?" with the known name nearest to the one written, or nothing when none is near. */
    public static String of(String written, Collection<String> known) {
        Optional<String> nearest = known.stream().min(Comparator.<String>comparingInt(name -> distance(written, name))
            .thenComparing(Comparator.naturalOrder()));
        return nearest.filter(name -> distance(written, name) <= Math.max(2, written.length() / 3))
            .map(name -> " Did you mean \"" + name + "\"?").orElse("");
    }

    /** Levenshtein's edit distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
