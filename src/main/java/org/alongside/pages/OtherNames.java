package org.alongside.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The other names of a word, as readers need them: those that are only another form of it, such as its plural, are left out. */
final class OtherNames {
    /** Forms of one word begin with the same letters, at least this many or the whole of the shorter one. */
    private static final int SAME_LETTERS = 5;

    private OtherNames() {
    }

    /** The names that are no form of the title or of a name before them, in their order. */
    static List<String> of(String title, List<String> names) {
        List<String> seen = new ArrayList<>(List.of(title));
        for (String name : names) {
            if (seen.stream().noneMatch(other -> isForm(name, other))) {
                seen.add(name);
            }
        }
        return List.copyOf(seen.subList(1, seen.size()));
    }

    private static boolean isForm(String name, String other) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        String[] others = other.toLowerCase(Locale.ROOT).split(" ");
        boolean forms = words.length == others.length;
        for (int word = 0; forms && word < words.length; word++) {
            int shorter = Math.min(words[word].length(), others[word].length());
            forms = words[word].regionMatches(0, others[word], 0, Math.min(shorter, SAME_LETTERS));
        }
        return forms;
    }
}
