package org.alongside.editorial;

import java.util.List;
import java.util.regex.Pattern;

/** The age at which a British reader can be expected to read a text with ease: Flesch and Kincaid's school grade plus five. */
final class ReadingAge {
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private ReadingAge() {
    }

    /** The reading age of sentences, in years; 0 for no words. */
    static double of(List<Sentence> sentences) {
        int words = sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        int syllables = sentences.stream().flatMap(sentence -> sentence.words().stream()).mapToInt(ReadingAge::syllables).sum();
        return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59 + 5;
    }

    /** About how many syllables an English word has. */
    static int syllables(String word) {
        String letters = word.chars().allMatch(ReadingAge::isLetter) ? word : NO_LETTERS.matcher(word).replaceAll("");
        if (letters.length() <= 3) {
            return 1;
        }
        String sounded = SILENT_END.matcher(letters).replaceFirst("");
        int syllables = 0;
        for (int at = sounded.startsWith("y") ? 1 : 0; at < sounded.length(); at++) {
            if (isVowel(sounded.charAt(at))) {
                syllables++;
                at += at + 1 < sounded.length() && isVowel(sounded.charAt(at + 1)) ? 1 : 0; // two vowels are one sound
            }
        }
        return Math.max(1, syllables);
    }

    private static boolean isLetter(int letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
