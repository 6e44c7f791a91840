package org.alongside.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    private Path folder;
    private Path file;

    /** A result to keep. */
    record Words(List<String> words) {
    }

    private static final Words TEA = new Words(List.of("tea", "ŵy"));
    private static final Words TALK = new Words(List.of());

    @BeforeEach
    void saveTwo() {
        file = folder.resolve("made/when/missing");
        Cache<Words> cache = open();
        cache.put("one", TEA);
        cache.put("two", TALK);
        cache.save();
    }

    @Test
    void keepsResultsForTheNextBuild() {
        assertEquals(Optional.of(TEA), open().get("one"));
        assertEquals(Optional.of(TALK), open().get("two"));
        assertEquals(Optional.empty(), open().get("three"));
    }

    @Test
    void forgetsWhatNobodyAsksForAnyMore() {
        Cache<Words> next = open();
        next.get("two");
        next.forgetUnused();
        next.save();
        assertEquals(Optional.empty(), open().get("one"));
        assertEquals(Optional.of(TALK), open().get("two"));
    }

    @Test
    void takesAFileThatIsNotWholeForNone() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(open().get("one"), open().get("two")), "cut to " + length);
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(file, altered);
            assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(open().get("one"), open().get("two")), "altered at " + at);
        }
    }

    @Test
    void manyAtOnceLeaveTheWholeFileOfOne() throws IOException {
        List<Integer> found = IntStream.range(0, 40).parallel().mapToObj(number -> {
            Cache<Words> cache = open();
            IntStream.range(0, 50).forEach(entry -> cache.put(number + "/" + entry, TEA));
            cache.save();
            Cache<Words> reader = open();
            return (int) IntStream.range(0, 40 * 50).filter(entry -> reader.get(entry / 50 + "/" + entry % 50).isPresent()).count();
        }).toList();
        found.forEach(entries -> assertEquals(0, entries % 50, "entries of one file: " + found));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private Cache<Words> open() {
        return new Cache<>(file, Words.class);
    }
}
