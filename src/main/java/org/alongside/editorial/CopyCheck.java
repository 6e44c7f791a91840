package org.alongside.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.content.Source;

/** Finds nine or more words in a row that stand in a source. Titles and names of sources may stand anywhere. */
final class CopyCheck {
    private final SourceRuns runs;
    private final List<List<Word>> names;

    CopyCheck(SourceRuns runs, Collection<Source> sources) {
        this.runs = runs;
        this.names = sources.stream().flatMap(CopyCheck::names).map(Words::of).filter(words -> words.size() > 1).distinct().toList();
    }

    /** What is wrong with the words of a text, if anything: the first that are copied. */
    Optional<Fault> fault(List<Word> words) {
        long[] all = SourceRuns.runs(words);
        for (int from = 0; from < all.length; from++) {
            if (runs.contain(all[from]) && !isName(words, from)) {
                return Optional.of(fault(words, from, end(all, from)));
            }
        }
        return Optional.empty();
    }

    private static Fault fault(List<Word> words, int from, int end) {
        String run = words.subList(from, end).stream().map(Word::text).collect(Collectors.joining(" "));
        return new Fault(run, end - from + " words in a row stand in a source: \"" + run + "\". Say it in your own words.");
    }

    /** Where the copied words that begin here end. */
    private int end(long[] all, int from) {
        int last = from;
        while (last + 1 < all.length && runs.contain(all[last + 1])) {
            last++;
        }
        return last + SourceRuns.LENGTH;
    }

    /** Whether one of the nine words from here on belongs to a title or name. */
    private boolean isName(List<Word> words, int from) {
        boolean[] name = partsOfNames(words);
        return IntStream.range(from, from + SourceRuns.LENGTH).anyMatch(at -> name[at]);
    }

    private boolean[] partsOfNames(List<Word> words) {
        boolean[] inName = new boolean[words.size()];
        for (List<Word> name : names) {
            for (int at = 0; at + name.size() <= words.size(); at++) {
                if (words.subList(at, at + name.size()).equals(name)) {
                    Arrays.fill(inName, at, at + name.size(), true);
                }
            }
        }
        return inName;
    }

    /** Its title on our page, where it came out, its authors; a published title also without what follows its colon. */
    private static Stream<String> names(Source source) {
        List<String> names = new ArrayList<>(List.of(source.title(), source.authors(), source.published()));
        for (String part : source.published().split("[\"“”]")) {
            names.add(part);
            names.addAll(List.of(part.split(":")));
        }
        return names.stream();
    }
}
