package org.alongside.search;

/**
 * What analysing one page gives, all that the index needs of its texts. It depends on nothing but the page's documents and
 * the analyser's {@link WordAnalyser#fingerprint() fingerprint}, so it can be kept for as long as both stay the same, and read
 * beside a {@link WordList} that begins with the words it was made with.
 *
 * @param known    how many words the list had
 * @param checksum theirs
 * @param places   {@link Numbers}: for each section, for each {@link Field} in order, how many words it has, then these one after
 *                 the other by their numbers in the list
 */
public record PageTerms(int known, long checksum, byte[] places) {
}
