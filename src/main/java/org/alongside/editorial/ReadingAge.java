package org.alongside.editorial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The age at which a British reader can be expected to read a text with ease: Flesch and Kincaid's school grade plus five. */
final class ReadingAge {
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

    private ReadingAge() {
    }

    /** The reading age of sentences, in years; 0 for no words. */
    static double of(List<String> sentences) {
        int words = sentences.stream().mapToInt(sentence -> Words.of(sentence).size()).sum();
        int syllables = sentences.stream().flatMap(sentence -> Words.of(sentence).stream()).mapToInt(ReadingAge::syllables).sum();
        return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59 + 5;
    }

    /** About how many syllables an English word has. */
    static int syllables(String word) {
        String letters = word.replaceAll("[^a-z]", "");
        if (letters.length() <= 3) {
            return 1;
        }
        Matcher vowels = VOWELS.matcher(SILENT_END.matcher(letters).replaceFirst("").replaceFirst("^y", ""));
        return Math.max(1, (int) vowels.results().count());
    }
}
