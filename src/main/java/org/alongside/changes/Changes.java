package org.alongside.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.alongside.content.ContentException;
import org.alongside.editorial.Adviser;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.SiteSource;
import org.alongside.site.Staging;

/** Compares a site's source as it is now with an earlier revision of it. */
public final class Changes {
    private final SiteSource source;
    private final WarmEngines engines;
    private final List<Path> plans;

    /** @param plans JSON files with plans to score before and after, beside the site's own examples */
    public Changes(SiteSource source, WarmEngines engines, List<Path> plans) {
        this.source = source;
        this.engines = engines;
        this.plans = plans;
    }

    /** What the change since a revision does. */
    public Report since(String name) {
        Revision revision = Revision.find(source.root(), name);
        Report report = new Report("What this change does, compared with " + name + " (" + revision.shortName() + ")");
        try (Staging earlier = Staging.nowhere(); Staging index = Staging.nowhere()) {
            revision.unpackInto(earlier.folder());
            compare(new SiteSource(earlier.folder()), index.folder(), report);
        }
        return report;
    }

    private void compare(SiteSource earlier, Path index, Report report) {
        SortedMap<String, byte[]> filesBefore = SourceFiles.of(earlier.root());
        SortedMap<String, byte[]> filesNow = SourceFiles.of(source.root());
        Snapshot now;
        try {
            now = snapshot(source, filesNow);
        } catch (ContentException e) {
            report.toMend().addAll(e.problems());
            report.add("Files", new FileChanges(filesBefore, filesNow).inWords(file -> true));
            return;
        }
        try {
            compare(snapshot(earlier, filesBefore), now, index, report);
        } catch (ContentException e) {
            report.add("Files", new FileChanges(filesBefore, filesNow).inWords(file -> true));
            report.add("What cannot be said", List.of("The earlier content does not pass the checks of today, so only its files were compared. "
                + e.problems().get(0)));
        }
    }

    private void compare(Snapshot before, Snapshot now, Path index, Report report) {
        PageChanges pages = new PageChanges(before, now);
        if (!pages.touched().isEmpty()) {
            try (SearchRanks ranks = new SearchRanks(now, index)) {
                report.add("Pages", pages.inWords(ranks::of));
            }
        }
        report.add("Pages", pages.gone(report.toMend()));
        LinkChanges links = new LinkChanges(before, now);
        links.checkRedirects(report.toMend());
        report.add("Links", links.inWords());
        PlannerChanges planner = new PlannerChanges(before.knowledge(), now.knowledge());
        planner.check(report.toMend());
        report.add("Planner", planner.inWords());
        ScoreChanges scores = new ScoreChanges(before, now, examples(now));
        if (planner.rulesAreTheSame()) {
            scores.check(before, now, report.toMend());
        }
        report.add("Scores", scores.inWords());
        report.add("Other files", new FileChanges(before.files(), now.files()).inWords(file -> !file.endsWith(".adoc")));
    }

    private Snapshot snapshot(SiteSource state, SortedMap<String, byte[]> files) {
        return new Snapshot(state, files, SiteOven.check(state, engines, Adviser.SILENT));
    }

    /** The plans of the site's page of examples, and those named on the command line. */
    private Map<String, String> examples(Snapshot now) {
        PlanExamples examples = new PlanExamples(now.knowledge().planner().model());
        now.source().assets().forEach((name, content) -> {
            if (name.startsWith("examples/")) {
                examples.add(name, content);
            }
        });
        for (Path file : plans) {
            if (!examples.add(file.toString(), bytes(file))) {
                throw new EnvironmentFault("The file " + file + " holds no plan of this planner.", null);
            }
        }
        return examples.byName();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EnvironmentFault("The file " + file + " with plans cannot be read.", e);
        }
    }
}
