package org.alongside.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.content.Source;

/** Finds nine or more words in a row that stand in a source. Titles and names of sources may stand anywhere. */
final class CopyCheck {
    private final SourceRuns runs;
    private final List<List<String>> names;

    CopyCheck(SourceRuns runs, Collection<Source> sources) {
        this.runs = runs;
        this.names = sources.stream().flatMap(CopyCheck::names).map(Words::of).filter(words -> words.size() > 1).distinct().toList();
    }

    /** What is wrong with a text, if anything: its first copied words. */
    Optional<Fault> fault(String text) {
        List<String> words = Words.of(text);
        for (int from = 0; from + SourceRuns.LENGTH <= words.size(); from++) {
            if (runs.contain(words, from) && !isName(words, from)) {
                return Optional.of(fault(words.subList(from, end(words, from))));
            }
        }
        return Optional.empty();
    }

    private static Fault fault(List<String> copied) {
        String run = String.join(" ", copied);
        return new Fault(run, copied.size() + " words in a row stand in a source: \"" + run + "\". Say it in your own words.");
    }

    /** Where the copied words that begin here end. */
    private int end(List<String> words, int from) {
        int last = from;
        while (last + 1 + SourceRuns.LENGTH <= words.size() && runs.contain(words, last + 1)) {
            last++;
        }
        return last + SourceRuns.LENGTH;
    }

    /** Whether one of the nine words from here on belongs to a title or name. */
    private boolean isName(List<String> words, int from) {
        boolean[] name = partsOfNames(words);
        return IntStream.range(from, from + SourceRuns.LENGTH).anyMatch(at -> name[at]);
    }

    private boolean[] partsOfNames(List<String> words) {
        boolean[] inName = new boolean[words.size()];
        for (List<String> name : names) {
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
