package org.alongside.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.content.ContentException;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import org.alongside.site.SiteSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: the checks of {@code build}, without writing anything. */
@Command(name = "check", description = "Checks content/ and writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--source", defaultValue = ".", paramLabel = "DIR", description = "The folder that holds content/ (default: this one).")
    private Path source;

    @Override
    public Integer call() {
        try (WarmEngines engines = new WarmEngines(Optional.empty())) {
            int entries = SiteOven.check(new SiteSource(source), engines, Told.on(spec.commandLine().getErr())).entries().size();
            spec.commandLine().getOut().println("Checked " + entries + " files of content: no problems.");
            return Commands.WRITTEN;
        } catch (ContentException e) {
            Annotations.print(e.problems(), System.getenv(), spec.commandLine().getErr());
            throw e;
        }
    }
}
