package org.alongside.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alongside.planner.Scoring;
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
        List<String> plans = files.isEmpty() ? PlanFiles.standardInput() : PlanFiles.read(files);
        try (Scoring scoring = PlanFiles.scoring(site.site())) {
            for (String plan : plans) {
                String result = scoring.score(plan);
                spec.commandLine().getOut().println(json ? result : ResultText.ofScore(result));
            }
        }
        return Commands.WRITTEN;
    }
}
