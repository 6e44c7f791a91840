package org.alongside.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.editorial.Adviser;
import org.alongside.jbake.Progress;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import org.alongside.site.SiteSource;
import org.alongside.site.UnusableOutput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: makes the site, or says everything that is wrong with its content. */
@Command(name = "build", description = "Makes the site from content/.")
final class BuildCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SourceOption source;

    @Option(names = "--output", defaultValue = "target/site", paramLabel = "DIR", description = "Where the site goes (default: target/site).")
    private Path output;

    @Option(names = "--no-cache", description = "Convert every page anew.")
    private boolean noCache;

    @Override
    public Integer call() {
        SiteSource site = source.site();
        SourceOption.refuseOutput(site, output);
        try (WarmEngines engines = new WarmEngines(cache(site))) {
            int pages = build(site, engines);
            spec.commandLine().getOut().println("Wrote " + pages + " pages to " + output + ".");
            return Commands.WRITTEN;
        } catch (UnusableOutput e) {
            throw e.orAnotherWith("--output");
        }
    }

    /** With a bar on a terminal; in a pipe or a log the command says one line at its end. */
    private int build(SiteSource site, WarmEngines engines) {
        Adviser adviser = Told.on(spec.commandLine().getErr());
        if (System.console() == null) {
            return SiteOven.build(site, output, engines, adviser, Progress.UNSEEN);
        }
        try (ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), System::nanoTime)) {
            Adviser below = new Adviser(adviser.today(), advice -> {
                bar.clear(); // or the advice would stand behind the bar
                adviser.tell().accept(advice);
            });
            return SiteOven.build(site, output, engines, below, bar);
        }
    }

    private Optional<Path> cache(SiteSource site) {
        return noCache ? Optional.empty() : Optional.of(site.root().resolve("target/cache"));
    }
}
