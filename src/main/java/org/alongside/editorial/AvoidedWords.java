package org.alongside.editorial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.content.PhraseFinder;

/** Finds the words that the site keeps out of its texts. */
final class AvoidedWords {
    private final Map<String, String> insteadOf = new TreeMap<>();
    private final PhraseFinder avoided;

    /** @param words each word or phrase with what to write instead */
    AvoidedWords(Map<String, String> words) {
        words.forEach((word, instead) -> insteadOf.put(key(word), instead));
        avoided = new PhraseFinder(words.keySet(), Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + (words.isEmpty() ? "(?!)" : words.keySet().stream().map(AvoidedWords::pattern)
            .collect(Collectors.joining("|"))) + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** A fault for each such word in a text. */
    List<Fault> faults(String text) {
        Set<String> found = new LinkedHashSet<>();
        avoided.each(text, word -> {
            found.add(word.group());
            return true;
        });
        return found.stream().map(word -> new Fault(word, "\"" + word + "\" is kept out of our texts. Say instead: " + insteadOf.get(key(word)) + ".")).toList();
    }

    private static String pattern(String word) {
        return Pattern.quote(word).replace(" ", "\\E[\\s-]+\\Q");
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.UK).replaceAll("[\\s-]+", " ");
    }
}
