package org.alongside.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What analysing one page gives, all that the index needs of its texts. It depends on nothing but the page's documents and
 * the analyser's {@link WordAnalyser#fingerprint() fingerprint}, so it can be kept for as long as both stay the same.
 *
 * @param words each word of the page once, after normalising, one a line: thousands of pages are held at once, and most words are on many
 * @param terms for each of them the term that Lunr's pipeline makes of it, one a line
 * @param places {@link Numbers}: for each section, for each {@link Field} in order, how many words it has, then these one after
 *               the other by their numbers in words
 */
public record PageTerms(String words, String terms, byte[] places) {

    static PageTerms of(List<String> words, List<String> terms, byte[] places) {
        return new PageTerms(String.join("\n", words), String.join("\n", terms), places);
    }

    String[] eachWord() {
        return lines(words);
    }

    String[] eachTerm() {
        return lines(terms);
    }

    private static String[] lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int next = text.indexOf('\n', start);
            end = next < 0 ? text.length() : next;
            lines.add(text.substring(start, end));
        }
        return lines.toArray(String[]::new);
    }
}
