package org.alongside.editorial;

import java.util.List;
import java.util.regex.Pattern;

/** The age at which a British reader can be expected to read a text with ease: Flesch and Kincaid's school grade plus five. */
final class ReadingAge {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private ReadingAge() {
    }

    /** The reading age of sentences, in years; 0 for no words. */
    static double of(List<Sentence> sentences) {
        int words = 0;
        int syllables = 0;
        for (Sentence sentence : sentences) {
            words += sentence.words().size();
            for (Word word : sentence.words()) {
                syllables += word.syllables();
            }
        }
        return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59 + 5;
    }

    /** About how many syllables an English word has. */
    static int syllables(String word) {
        String letters = hasOnlyLetters(word) ? word : NO_LETTERS.matcher(word).replaceAll("");
        if (letters.length() <= 3) {
            return 1;
        }
        int end = letters.length() - silentEnd(letters);
        int syllables = 0;
        for (int at = letters.startsWith("y") ? 1 : 0; at < end; at++) {
            if (isVowel(letters.charAt(at))) {
                syllables++;
                at += at + 1 < end && isVowel(letters.charAt(at + 1)) ? 1 : 0; // two vowels are one sound
            }
        }
        return Math.max(1, syllables);
    }

    /** How many letters at the end, the last consonant among them, make no syllable: "es", "ed" or "e", but not after all letters. */
    private static int silentEnd(String letters) {
        if (letters.endsWith("es") || letters.endsWith("ed")) {
            String sounds = letters.endsWith("es") ? "laeiouy" : "laeiouydt";
            return sounds.indexOf(letters.charAt(letters.length() - 3)) < 0 ? 3 : 0;
        }
        return letters.endsWith("e") && "laeiouy".indexOf(letters.charAt(letters.length() - 2)) < 0 ? 2 : 0;
    }

    private static boolean hasOnlyLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < 'a' || word.charAt(at) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }
}
