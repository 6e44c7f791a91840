package org.alongside.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the scripts have said of words so far. It holds for as long as scripts and settings stay the same, so it is kept from
 * build to build: most changes of a text bring no new word, and then no script engine starts.
 *
 * @param words   every word, in the order in which they were met, which gives them their numbers
 * @param terms   for each word what Lunr's pipeline makes of it
 * @param runs    for each run of letters its words, each with its parts behind it, by their numbers
 * @param phrases the compounds of several words
 */
public record KnownWords(List<String> words, List<String> terms, Map<String, int[][]> runs, Phrases phrases) {

    /** What may follow a word to make a compound, and the one word that all of it counts as. */
    public record Phrase(List<String> rest, String name) {
    }

    /** The phrases that begin with a word, longest first. */
    public static final class Phrases extends TreeMap<String, List<Phrase>> {
    }
}
