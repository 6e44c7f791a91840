package org.alongside.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alongside.planner.Scoring;
import org.alongside.site.PublishedSite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score}: scores plan files with the site's own scoring module. */
@Command(name = "score", description = "Scores plans: files, or one JSON plan per line of standard input.")
final class ScoreCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SiteOption site;

    @Option(names = "--json", description = "One result per line as JSON.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "Plan files.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        List<PlanFiles.Given> given = files.isEmpty() ? PlanFiles.lines() : PlanFiles.files(files);
        PublishedSite published = site.site();
        List<String> plans = PlanFiles.plans(published, given);
        try (Scoring scoring = PlanFiles.scoring(published)) {
            for (int at = 0; at < plans.size(); at++) {
                String result = scoring.score(plans.get(at));
                spec.commandLine().getOut().println(json ? result : name(given, at) + ResultText.ofScore(result));
            }
        }
        return Commands.WRITTEN;
    }

    /** Which plan a result is of, where there are several. */
    private static String name(List<PlanFiles.Given> given, int at) {
        return given.size() == 1 ? "" : (at == 0 ? "" : "\n") + given.get(at).name() + "\n";
    }
}
