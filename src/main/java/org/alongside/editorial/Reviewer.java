package org.alongside.editorial;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.content.Kind;
import org.alongside.content.Problems;
import org.alongside.content.SiteSettings;
import org.alongside.content.Source;
import org.alongside.editorial.Passage.Part;

/** Reads one page, or one line of the planner, by itself. */
final class Reviewer {
    private final AvoidedWords avoided;
    private final CopyCheck copies;
    private final FigureCheck figures;
    private final Advisor advisor;

    /** @param sources those whose titles may stand anywhere */
    Reviewer(SiteSettings settings, Collection<Source> sources) {
        avoided = new AvoidedWords(settings.wordsToAvoid());
        copies = new CopyCheck(SourceRuns.shipped(), sources);
        figures = new FigureCheck(settings.counted());
        advisor = new Advisor(settings.readingAge());
    }

    /** Adds a problem for everything in a page that may not stay. */
    PageReview review(String file, List<Passage> page, Problems problems) {
        page.forEach(passage -> {
            Consumer<Fault> report = fault -> report(passage, fault, problems);
            if (!isAboutASource(passage)) {
                avoided.faults(passage.text()).forEach(report);
                copies.fault(passage.words()).ifPresent(report);
            }
            figures.fault(passage).ifPresent(report);
        });
        return new PageReview(advisor.advise(file, page), RepeatCheck.sentences(page));
    }

    /** The same for a line of a planner's file. */
    void review(String file, int line, String text, Problems problems) {
        avoided.faults(text).forEach(fault -> problems.add(file, line, fault.message()));
        copies.fault(Words.of(text)).ifPresent(fault -> problems.add(file, line, fault.message()));
    }

    static void report(Passage passage, Fault fault, Problems problems) {
        problems.add(passage.file().file(), passage.lineOf(fault.words()), fault.message());
    }

    /** Titles of sources are as their authors wrote them. */
    private static boolean isAboutASource(Passage passage) {
        return passage.entry().ref().kind() == Kind.SOURCES && (passage.part() == Part.TITLE || passage.part() == Part.HEADER);
    }
}
