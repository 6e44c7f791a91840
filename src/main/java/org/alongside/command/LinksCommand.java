package org.alongside.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.alongside.content.KnowledgeBase;
import org.alongside.editorial.Adviser;
import org.alongside.jbake.SiteOven;
import org.alongside.jbake.WarmEngines;
import org.alongside.weblinks.LinkProbe;
import org.alongside.weblinks.WebLinks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code links}: asks other websites whether the pages we link to are still there. The only command that uses the network. */
@Command(name = "links", description = "Asks other websites whether the pages linked to are still there. Uses the network.")
final class LinksCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SourceOption source;

    @Override
    public Integer call() throws InterruptedException {
        KnowledgeBase knowledge = knowledge();
        SortedMap<String, List<String>> links = WebLinks.of(knowledge);
        LinkProbe probe = new LinkProbe(PAUSE, "Alongside link check for " + knowledge.settings().address());
        int gone = 0;
        for (Map.Entry<String, List<String>> link : links.entrySet()) {
            LinkProbe.Finding finding = probe.ask(link.getKey());
            gone += finding == LinkProbe.Finding.GONE ? 1 : 0;
            tell(finding, link.getKey(), link.getValue());
        }
        spec.commandLine().getOut().println("Asked for " + links.size() + " pages of other websites: " + gone + " are gone.");
        return gone == 0 ? Commands.WRITTEN : Commands.CONTENT_PROBLEMS;
    }

    private void tell(LinkProbe.Finding finding, String address, List<String> places) {
        PrintWriter errors = spec.commandLine().getErr();
        switch (finding) {
            case GONE -> places.forEach(place -> errors.println(place + ": there is nothing at " + address
                + " any more. Look where it went, or take the link out."));
            case UNSURE -> errors.println("Not sure: " + address + " (" + String.join(", ", places) + ") did not answer a program. Try it in a browser.");
            default -> { }
        }
    }

    private KnowledgeBase knowledge() {
        try (WarmEngines engines = new WarmEngines(Optional.empty())) {
            return SiteOven.check(source.site(), engines, Adviser.SILENT);
        }
    }
}
