package org.alongside.search;

import java.util.List;
import java.util.SortedMap;

/**
 * What analysing one page gives, all that the index needs of its texts. It depends on nothing but the page's documents and
 * the analyser's {@link WordAnalyser#fingerprint() fingerprint}, so it can be kept for as long as both stay the same.
 *
 * @param sections for each section, for each {@link Field} in order: its words after normalising, parted by spaces
 * @param terms for each word of the page the term that Lunr's pipeline makes of it
 */
public record PageTerms(List<List<String>> sections, SortedMap<String, String> terms) {
}
