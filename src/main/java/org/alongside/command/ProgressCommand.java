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

/** {@code progress}: compares a plan with an earlier one of the same project. */
@Command(name = "progress", description = "Compares a plan with an earlier one of the same project.")
final class ProgressCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SiteOption site;

    @Option(names = "--json", description = "The result as one line of JSON.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier plan.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later plan.")
    private Path after;

    @Override
    public Integer call() {
        PublishedSite published = site.site();
        List<String> plans = PlanFiles.plans(published, PlanFiles.files(List.of(before, after)));
        try (Scoring scoring = PlanFiles.scoring(published)) {
            String result = scoring.progress(plans.get(0), plans.get(1));
            spec.commandLine().getOut().println(json ? result : ResultText.ofProgress(result));
        }
        return Commands.WRITTEN;
    }
}
