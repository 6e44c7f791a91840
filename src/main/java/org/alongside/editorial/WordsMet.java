package org.alongside.editorial;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words met so far, by the way they are written. A guide has a few thousand and uses them again and again, so each is looked at once;
 * and it is found by its place in a text, without taking it out. Several threads may ask.
 */
final class WordsMet {
    private static final int PLACES = 1 << 14;
    /** Far more than a site has; later words are looked at each time. */
    private static final int MOST = 200_000;

    private final AtomicReferenceArray<Met> places = new AtomicReferenceArray<>(PLACES);
    private final AtomicInteger count = new AtomicInteger();

    /** A word as written, and the one met before it at the same place of the table. */
    private record Met(String written, Word word, Met next) {
    }

    /** The word that stands between two places of a text. */
    Word at(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int place = (hash ^ hash >>> 14) & PLACES - 1;
        Met first = places.get(place);
        for (Met met = first; met != null; met = met.next) {
            if (met.written.length() == to - from && text.startsWith(met.written, from)) {
                return met.word;
            }
        }
        return add(place, first, text.substring(from, to));
    }

    private Word add(int place, Met first, String written) {
        Word word = Word.of(written.toLowerCase(Locale.UK).replace('’', '\''));
        if (count.get() < MOST && places.compareAndSet(place, first, new Met(written, word, first))) {
            count.incrementAndGet();
        }
        return word;
    }
}
