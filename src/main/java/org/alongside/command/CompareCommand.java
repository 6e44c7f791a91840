package org.alongside.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.planner.Scoring;
import org.alongside.site.PublishedSite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code compare}: sets the plans of two groups of people beside each other. */
@Command(name = "compare", description = "Compares the plans of groups: two named groups, or by who filled them in.")
final class CompareCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SiteOption site;

    @Option(names = "--json", description = "The result as one line of JSON.")
    private boolean json;

    @Option(names = "--first", arity = "1..*", paramLabel = "FILE", description = "Plans of the first group.")
    private List<Path> first = List.of();

    @Option(names = "--second", arity = "1..*", paramLabel = "FILE", description = "Plans of the second group.")
    private List<Path> second = List.of();

    @Parameters(paramLabel = "FILE", description = "Plans to be grouped by who filled them in.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        if (first.isEmpty() != second.isEmpty() || first.isEmpty() == files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name plan files, or two groups with --first and --second.");
        }
        PublishedSite published = site.site();
        List<String> plans = PlanFiles.plans(published, PlanFiles.files(Stream.of(first, second, files).flatMap(List::stream).toList()));
        try (Scoring scoring = PlanFiles.scoring(published)) {
            String result = first.isEmpty() ? scoring.compareGroups(plans)
                : twoGroups(scoring, plans.subList(0, first.size()), plans.subList(first.size(), plans.size()));
            spec.commandLine().getOut().println(json ? result : ResultText.ofComparison(result));
        }
        return Commands.WRITTEN;
    }

    /** The comparison of two named groups in the shape of the other one: a list with one pair. */
    private static String twoGroups(Scoring scoring, List<String> first, List<String> second) {
        ObjectNode pair = JSON.createObjectNode().put("first", "first").put("second", "second");
        pair.set("plans", JSON.createArrayNode().add(first.size()).add(second.size()));
        JsonNode compared = JSON.readTree(scoring.compare(first, second));
        pair.setAll((ObjectNode) compared);
        return JSON.writeValueAsString(Map.of("pairs", List.of(pair)));
    }
}
