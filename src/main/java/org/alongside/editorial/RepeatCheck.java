package org.alongside.editorial;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alongside.content.Ref;

/** Finds sentences that stand on two pages, by remembering all it has seen. */
final class RepeatCheck {
    /** Shorter sentences may well be the same by chance. */
    private static final int WORDS = 8;

    private final Map<List<Word>, Passage> seen = new HashMap<>();

    /** A number for each sentence of a page that may stand on no other page. */
    static long[] sentences(Collection<Passage> page) {
        return page.stream().flatMap(RepeatCheck::own).mapToLong(sentence -> number(sentence.words())).sorted().distinct().toArray();
    }

    /** The pages that share a sentence with another, by the numbers of their sentences; two may also share one by chance. */
    static Set<Ref> alike(Map<Ref, long[]> sentences) {
        long[] all = sentences.values().stream().flatMapToLong(Arrays::stream).sorted().toArray();
        Set<Long> twice = IntStream.range(1, all.length).filter(at -> all[at] == all[at - 1]).mapToObj(at -> all[at]).collect(Collectors.toSet());
        return twice.isEmpty() ? Set.of() : sentences.keySet().stream()
            .filter(page -> Arrays.stream(sentences.get(page)).anyMatch(twice::contains)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of sentences that a page has now and had not before. */
    static long[] added(long[] before, long[] now) {
        return LongStream.of(now).filter(sentence -> Arrays.binarySearch(before, sentence) < 0).toArray();
    }

    /** Whether a page has one of these sentences, by its number; it may seem so by chance. */
    static boolean share(long[] page, long[] sentences) {
        return LongStream.of(sentences).anyMatch(sentence -> Arrays.binarySearch(page, sentence) >= 0);
    }

    /** What is wrong with a passage, if anything: the first sentence of it that an earlier page has too. */
    Optional<Fault> fault(Passage passage) {
        return own(passage).flatMap(sentence -> {
            Passage first = seen.putIfAbsent(sentence.words(), passage);
            return first == null || first.entry().ref().equals(passage.entry().ref()) ? Stream.empty() : Stream.of(fault(sentence.text(), first));
        }).findFirst();
    }

    private static Fault fault(String sentence, Passage first) {
        return new Fault(sentence, "the sentence \"" + sentence + "\" also stands in " + first.file().file() + ":" + first.lineOf(sentence)
            + ". Say it on one page and link to it, or say it in other words.");
    }

    /** Header lines are phrases, and two pages may rightly name the same place. */
    private static Stream<Sentence> own(Passage passage) {
        return passage.sentences().stream().filter(sentence -> sentence.words().size() >= WORDS);
    }

    private static long number(List<Word> words) {
        long number = 0;
        for (Word word : words) {
            number = number * 0x100000001b3L + word.text().hashCode();
        }
        return number;
    }
}
