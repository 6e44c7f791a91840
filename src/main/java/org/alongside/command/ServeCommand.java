package org.alongside.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.alongside.preview.LivePreview;
import org.alongside.preview.Rebuild.Outcome;
import org.alongside.site.SiteSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code serve}: shows the site on this machine while its content is edited. */
@Command(name = "serve", description = "Shows the site on this machine and follows every change of its content.")
final class ServeCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SourceOption source;

    @Option(names = "--port", defaultValue = "4000", paramLabel = "N", description = "Where to serve (default: 4000; 0: any free port).")
    private int port;

    @Option(names = "--stay", description = "Leave open pages where they are. Without it they go to the page whose file is saved.")
    private boolean stay;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), port + " is not a port. Use a number from 0 to 65535.");
        }
        SiteSource site = source.site();
        // Not target/site: what is there is what was built to be published.
        Path output = site.root().resolve("target/preview");
        try (SiteRebuild rebuild = new SiteRebuild(site, output);
             LivePreview preview = new LivePreview(site.root(), output, rebuild, outcome -> tell(outcome, Files.exists(output)), !stay, port)) {
            spec.commandLine().getOut().println("Serving " + preview.address() + "/ until you press Ctrl-C.");
            rebuild.getReady();
            new CountDownLatch(1).await();
        }
        return Commands.WRITTEN;
    }

    /** The first and the last line of each report are how an editor knows which problems are of today (.vscode/tasks.json). */
    private void tell(Outcome outcome, boolean isSiteUp) {
        PrintWriter out = spec.commandLine().getOut();
        int faults = outcome.faults().size();
        if (faults == 0) {
            out.println("Built " + outcome.pages() + " pages.");
        } else {
            out.println(faults + (faults == 1 ? " problem:" : " problems:"));
            outcome.faults().forEach(spec.commandLine().getErr()::println);
            out.println(whatIsShown(outcome, isSiteUp));
        }
    }

    private static String whatIsShown(Outcome outcome, boolean isSiteUp) {
        if (outcome.isBuilt()) {
            return "The last good headers and redirects stay, with the new site.";
        }
        return isSiteUp ? "The last good site stays up." : "There is no site to show yet.";
    }
}
