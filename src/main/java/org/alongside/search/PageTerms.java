package org.alongside.search;

import java.util.List;

/**
 * What analysing one page gives, all that the index needs of its texts. It depends on nothing but the page's documents and
 * the analyser's {@link WordAnalyser#fingerprint() fingerprint}, so it can be kept for as long as both stay the same.
 *
 * @param words each word of the page once, after normalising
 * @param terms for each of them the term that Lunr's pipeline makes of it
 * @param sections for each section, for each {@link Field} in order: its words one after the other, by their numbers in words
 */
public record PageTerms(List<String> words, List<String> terms, List<List<int[]>> sections) {
}
