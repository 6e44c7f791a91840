package org.alongside.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds sentences that stand on two pages, by remembering all it has seen. */
final class RepeatCheck {
    /** Shorter sentences may well be the same by chance. */
    private static final int WORDS = 8;

    private final Map<List<String>, Passage> seen = new HashMap<>();

    /** What is wrong with a passage, if anything: the first sentence of it that an earlier page has too. */
    Optional<Fault> fault(Passage passage) {
        if (!passage.isBody() && passage.part() != Passage.Part.DESCRIPTION) {
            return Optional.empty(); // header lines are phrases, and two pages may rightly name the same place
        }
        for (String sentence : Words.sentences(passage.text())) {
            List<String> words = Words.of(sentence);
            Passage first = words.size() < WORDS ? passage : seen.putIfAbsent(words, passage);
            if (first != null && !first.entry().equals(passage.entry())) {
                return Optional.of(new Fault(sentence, "the sentence \"" + sentence + "\" also stands in " + first.file().file() + ":" + first.lineOf(sentence)
                    + ". Say it on one page and link to it, or say it in other words."));
            }
        }
        return Optional.empty();
    }
}
