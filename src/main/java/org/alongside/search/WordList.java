package org.alongside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a site in the order in which they were first met, so that a page's words are a few small numbers. The list only
 * grows: numbers hold in every list that begins with the same words.
 */
final class WordList {
    private static final long PRIME = 0x100000001b3L;

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Word> byText = new HashMap<>();
    /** For every length up to this one's the checksum of so many first words. */
    private long[] beginnings = new long[1];

    /** A word, or null when it has not been met. */
    Word find(String text) {
        return byText.get(text);
    }

    Word add(String text, String term) {
        Word word = new Word(text, term, words.size());
        words.add(word);
        byText.put(text, word);
        if (words.size() == beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, 2 * beginnings.length);
        }
        beginnings[words.size()] = checksum(beginnings[word.number()], text);
        return word;
    }

    Word get(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    List<String> terms() {
        return words.stream().map(Word::term).toList();
    }

    /** The terms of a page whose words are numbered by this list. */
    PageTerms terms(byte[] places) {
        return new PageTerms(size(), beginnings[size()], places);
    }

    /** Whether the numbers of a page mean the words of this list. */
    boolean numbers(PageTerms page) {
        return page.known() <= size() && beginnings[page.known()] == page.checksum();
    }

    private static long checksum(long before, String text) {
        long sum = (before ^ text.length()) * PRIME;
        for (int at = 0; at < text.length(); at++) {
            sum = (sum ^ text.charAt(at)) * PRIME;
        }
        return sum;
    }
}
