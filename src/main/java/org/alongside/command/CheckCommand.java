package org.alongside.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.content.ContentException;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: the checks of {@code build}, without writing anything. */
@Command(name = "check", description = "Checks content/ and writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SourceOption source;

    @Override
    public Integer call() {
        try (WarmEngines engines = new WarmEngines(Optional.empty())) {
            int entries = SiteOven.check(source.site(), engines, Told.on(spec.commandLine().getErr())).entries().size();
            spec.commandLine().getOut().println("Checked " + entries + " files of content: no problems.");
            return Commands.WRITTEN;
        } catch (ContentException e) {
            Annotations.print(e.problems(), System.getenv(), spec.commandLine().getErr());
            throw e;
        }
    }
}
