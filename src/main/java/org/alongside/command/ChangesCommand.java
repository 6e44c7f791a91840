package org.alongside.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.changes.Changes;
import org.alongside.changes.Report;
import org.alongside.jbake.WarmEngines;
import org.alongside.site.SiteSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code changes}: what a pull request does, in plain words. */
@Command(name = "changes", description = "Says what was changed since a revision: pages, reading age, search, links and scores.")
final class ChangesCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SourceOption source;

    @Option(names = "--since", required = true, paramLabel = "REV", description = "A branch, tag or commit to compare with, such as origin/main.")
    private String since;

    @Option(names = "--plans", arity = "1..*", paramLabel = "FILE", description = "Plans to score before and after, beside the site's own examples.")
    private List<Path> plans = List.of();

    @Option(names = "--markdown", description = "As Markdown, for the summary of a pull request.")
    private boolean markdown;

    @Override
    public Integer call() {
        SiteSource site = source.site();
        try (WarmEngines engines = new WarmEngines(Optional.of(site.root().resolve("target/cache")))) {
            Report report = new Changes(site, engines, plans).since(since);
            spec.commandLine().getOut().println(markdown ? report.inMarkdown() : report.inWords());
            Annotations.print(report.problems(), System.getenv(), spec.commandLine().getErr());
            return report.problems().isEmpty() ? Commands.WRITTEN : Commands.CONTENT_PROBLEMS;
        }
    }
}
