package org.alongside.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import org.alongside.site.SiteSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code build}: makes the site, or says everything that is wrong with its content. */
@Command(name = "build", description = "Makes the site from content/.")
final class BuildCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--source", defaultValue = ".", paramLabel = "DIR", description = "The folder that holds content/ (default: this one).")
    private Path source;

    @Option(names = "--output", defaultValue = "target/site", paramLabel = "DIR", description = "Where the site goes (default: target/site).")
    private Path output;

    @Option(names = "--no-cache", description = "Convert every page anew.")
    private boolean noCache;

    @Override
    public Integer call() {
        try (WarmEngines engines = new WarmEngines(cache())) {
            int pages = SiteOven.build(new SiteSource(source), output, engines, Told.on(spec.commandLine().getErr()));
            spec.commandLine().getOut().println("Wrote " + pages + " pages to " + output + ".");
            return Commands.WRITTEN;
        }
    }

    private Optional<Path> cache() {
        return noCache ? Optional.empty() : Optional.of(source.resolve("target/cache"));
    }
}
