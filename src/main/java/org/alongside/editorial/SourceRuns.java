package org.alongside.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Every run of nine words of the source documents, as hashes: enough to see that words were copied, and not enough to read
 * them. The shipped hashes are made by {@code SourceRunsMaker} in the tests, from texts that are not part of the project.
 */
final class SourceRuns {
    /** How many words in a row are a copy and no coincidence. */
    static final int LENGTH = 9;
    private static final int FIRST_BITS = 20;
    private static final String SHIPPED = "source-runs.bin";
    private static final long FACTOR = 0x9e3779b97f4a7c15L;
    /** What the first word of a run has been multiplied with when the run is left. */
    private static final long FIRST_OF_RUN = power(FACTOR, LENGTH);

    private final long[] sorted;
    /** The first bits of every hash: nearly every question is answered there, without a search. */
    private final BitSet beginnings = new BitSet(1 << FIRST_BITS);

    private SourceRuns(long[] sorted) {
        this.sorted = sorted;
        for (long hash : sorted) {
            beginnings.set(beginning(hash));
        }
    }

    /** The runs of the sources of this guide. */
    static SourceRuns shipped() {
        try (InputStream file = SourceRuns.class.getResourceAsStream(SHIPPED)) {
            byte[] bytes = file.readAllBytes();
            long[] hashes = new long[bytes.length / Long.BYTES];
            ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
            return new SourceRuns(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runs of texts at hand. */
    static SourceRuns of(List<String> texts) {
        return new SourceRuns(texts.stream().map(Words::of).map(SourceRuns::runs).flatMapToLong(Arrays::stream).sorted().distinct().toArray());
    }

    /** The hashes as a file holds them: sorted, eight bytes each, the highest byte first. */
    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(sorted.length * Long.BYTES);
        buffer.asLongBuffer().put(sorted);
        return buffer.array();
    }

    /** Whether a run stands in a source. */
    boolean contain(long run) {
        return beginnings.get(beginning(run)) && Arrays.binarySearch(sorted, run) >= 0;
    }

    private static int beginning(long hash) {
        return (int) (hash >>> Long.SIZE - FIRST_BITS);
    }

    /** The hash of each run of words of a text, by the place of its first word: each is made of the one before it. */
    static long[] runs(List<Word> words) {
        long[] runs = new long[Math.max(0, words.size() - LENGTH + 1)];
        long run = 0;
        for (int at = 0; at < words.size(); at++) {
            run = run * FACTOR + words.get(at).hash() - (at < LENGTH ? 0 : words.get(at - LENGTH).hash() * FIRST_OF_RUN);
            if (at + 1 >= LENGTH) {
                runs[at + 1 - LENGTH] = run;
            }
        }
        return runs;
    }

    /** FNV-1a, 64 bits, over the letters of a word. */
    static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long power(long factor, int times) {
        return times == 0 ? 1 : factor * power(factor, times - 1);
    }
}
