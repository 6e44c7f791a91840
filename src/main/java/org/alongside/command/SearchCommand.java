package org.alongside.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.alongside.search.SearchHit;
import org.alongside.search.Searcher;
import org.alongside.site.PublishedSite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: asks a site's index with the browser's own search module. */
@Command(name = "search", description = "Searches a built site: a query, or one query per line of standard input.")
final class SearchCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SiteOption site;

    @Option(names = "--json", description = "One line of JSON per query.")
    private boolean json;

    @Parameters(paramLabel = "QUERY", description = "The words to look for.")
    private List<String> query = List.of();

    @Override
    public Integer call() {
        PublishedSite published = site.site();
        List<String> queries = query.isEmpty() ? PlanFiles.standardInput().stream().filter(line -> !line.isBlank()).toList() : List.of(String.join(" ", query));
        try (Searcher searcher = new Searcher(published.folder(), published.asset("js/search/search.js"))) {
            queries.forEach(words -> spec.commandLine().getOut().println(json ? searcher.searchAsJson(words) : inWords(searcher.search(words))));
        }
        return Commands.WRITTEN;
    }

    private static String inWords(List<SearchHit> hits) {
        return hits.isEmpty() ? "Nothing found." : String.join("\n", hits.stream()
            .map(hit -> hit.title() + "  " + hit.url() + (hit.anchor().isEmpty() ? "" : "#" + hit.anchor())).toList());
    }
}
