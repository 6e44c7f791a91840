package org.alongside.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Every run of nine words of the source documents, as hashes: enough to see that words were copied, and not enough to read
 * them. The shipped hashes are made by {@code SourceRunsMaker} in the tests, from texts that are not part of the project.
 */
final class SourceRuns {
    /** How many words in a row are a copy and no coincidence. */
    static final int LENGTH = 9;
    private static final String SHIPPED = "source-runs.bin";

    private final long[] sorted;

    private SourceRuns(long[] sorted) {
        this.sorted = sorted;
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
        LongStream hashes = texts.stream().map(Words::of).flatMapToLong(words ->
            LongStream.rangeClosed(0, words.size() - LENGTH).map(at -> hash(words, (int) at)));
        return new SourceRuns(hashes.sorted().distinct().toArray());
    }

    /** The hashes as a file holds them: sorted, eight bytes each, the highest byte first. */
    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(sorted.length * Long.BYTES);
        buffer.asLongBuffer().put(sorted);
        return buffer.array();
    }

    /** Whether the nine words from a place on stand in a source. */
    boolean contain(List<String> words, int at) {
        return Arrays.binarySearch(sorted, hash(words, at)) >= 0;
    }

    /** FNV-1a, 64 bits, over the letters of nine words with a space after each. */
    private static long hash(List<String> words, int from) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words.subList(from, from + LENGTH)) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }
}
