package org.alongside.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.bench.KnownItems.Query;
import org.alongside.bench.SearchedSite.Answer;
import org.alongside.bench.SearchedSite.FirstSearch;
import org.alongside.browser.Chromium;
import org.alongside.site.PublishedSite;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well and how fast search finds, on this project's own site and on generated ones: what practitioners type,
 * and queries made of every title and heading; bytes (brotli) to a first query, time from turning to the box to the first
 * result, time of a query when everything is there, and what the index costs to build.
 *
 * <p>Arguments: the project's folder, then the numbers of generated pages. Prints two tables in Markdown.
 */
public final class SearchBenchmark {
    private static final int QUERIES = 400;
    private static final int FRESH = 60;
    private static final int TIMES = 5;
    private static final int RUNS = 2;
    private static final int VISITS = 9;
    private static final int TYPED = 5;

    private record Golden(String query, String first, String kind) {
    }

    private final Path project;
    private final Path work;
    private final Browser browser;
    private final List<String> costs = new ArrayList<>();

    private SearchBenchmark(Path project, Path work, Browser browser) {
        this.project = project;
        this.work = work;
        this.browser = browser;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path work = Files.createTempDirectory("alongside-bench-");
        try (Playwright playwright = Chromium.driver(); Browser browser = Chromium.launch(playwright)) {
            SearchBenchmark benchmark = new SearchBenchmark(project, work, browser);
            System.out.println("| site | queries | how many | hit@1 | hit@5 | MRR | bytes to the first | warm ms, median | 95th |\n"
                + "|---|---|---:|---:|---:|---:|---:|---:|---:|");
            benchmark.own();
            for (String pages : Arrays.asList(arguments).subList(1, arguments.length)) {
                benchmark.generated(Integer.parseInt(pages));
            }
            System.out.println("\n| site | code, bytes | focus to first result ms, median | slowest | longest task while typing ms (CPU ÷ 4) "
                + "| index CPU s | AsciidoctorJ alone CPU s | ratio |\n|---|---:|---:|---:|---:|---:|---:|---:|");
            benchmark.costs.forEach(System.out::println);
        } finally {
            BuildBenchmark.delete(work);
        }
    }

    private void own() throws IOException, InterruptedException {
        PublishedSite site = new PublishedSite(project.resolve("target/site"));
        Map<String, List<Query>> queries = new LinkedHashMap<>();
        queries.put("what practitioners type", golden());
        queries.putAll(new KnownItems(site).queries(QUERIES));
        measure("our own", site, queries, project);
    }

    private void generated(int pages) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("pages-" + pages));
        Corpus.write(project, folder, pages);
        Measured.run(List.of("java", "-jar", project.resolve("target/alongside.jar").toString(), "build"), folder);
        PublishedSite site = new PublishedSite(folder.resolve("target/site"));
        measure(String.format(Locale.ROOT, "%,d pages", pages), site, new KnownItems(site).queries(QUERIES), folder);
    }

    private List<Query> golden() throws IOException {
        String json = Files.readString(project.resolve("src/test/resources/search/golden-queries.json"));
        return Arrays.stream(JsonMapper.builder().build().readValue(json, Golden[].class))
            .map(golden -> new Query(golden.query(), Set.of(golden.first()))).toList();
    }

    private void measure(String name, PublishedSite site, Map<String, List<Query>> queries, Path source) throws IOException, InterruptedException {
        try (SearchedSite searched = new SearchedSite(project, site, browser)) {
            queries.forEach((kind, asked) -> {
                if (!asked.isEmpty()) {
                    printFound(name, kind, asked, searched);
                }
            });
            List<String> texts = queries.get("two or three words").stream().map(Query::text).toList();
            printCosts(name, texts, searched, source);
        }
    }

    private static void printFound(String name, String kind, List<Query> queries, SearchedSite site) {
        List<Answer> answers = site.ask(queries.stream().map(Query::text).toList(), FRESH, TIMES);
        List<Integer> ranks = IntStream.range(0, queries.size()).mapToObj(i -> rank(queries.get(i), answers.get(i))).toList();
        List<FirstSearch> first = queries.stream().limit(1).map(query -> site.firstSearch(query.text())).toList();
        List<Double> bytes = answers.stream().limit(FRESH).map(answer -> (double) site.bytes(answer.files()) + first.get(0).code()).toList();
        List<Double> warm = answers.stream().map(Answer::milliseconds).toList();
        System.out.println(String.format(Locale.ROOT, "| %s | %s | %d | %.3f | %.3f | %.3f | %,.0f | %.1f | %.1f |", name, kind, queries.size(),
            share(ranks, 1), share(ranks, 5), ranks.stream().mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank).average().orElse(0),
            percentile(bytes, 50), percentile(warm, 50), percentile(warm, 95)));
    }

    private void printCosts(String name, List<String> texts, SearchedSite site, Path source) throws IOException, InterruptedException {
        List<FirstSearch> visits = texts.stream().limit(VISITS).map(site::firstSearch).toList();
        List<Double> cold = visits.stream().map(FirstSearch::milliseconds).toList();
        double deaf = site.longestTask(texts.subList(0, TYPED));
        double alone = cheapest(() -> Measured.run(java(AsciidoctorAlone.class, source.resolve("content")), work).cpu());
        double index = cheapest(() -> {
            Measured.run(java(IndexAlone.class, source, project.resolve("assets/js/search")), work);
            return Double.parseDouble(Files.readString(work.resolve("bench.log")).strip());
        });
        costs.add(String.format(Locale.ROOT, "| %s | %,d | %.0f | %.0f | %s | %.1f | %.1f | %.2f |", name, visits.get(0).code(), percentile(cold, 50),
            percentile(cold, 100), deaf == 0 ? "under 50" : String.format(Locale.ROOT, "%.0f", deaf), index, alone, index / alone));
    }

    private interface Run {
        double measure() throws IOException, InterruptedException;
    }

    /** The run that was least disturbed. */
    private static double cheapest(Run run) throws IOException, InterruptedException {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            least = Math.min(least, run.measure());
        }
        return least;
    }

    private static List<String> java(Class<?> program, Path... arguments) {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(BuildBenchmark.FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Arrays.stream(arguments).map(Path::toString).forEach(command::add);
        return command;
    }

    /** The place of the first right page, from 1; 0 when it is not among the first ten. */
    private static int rank(Query query, Answer answer) {
        return 1 + IntStream.range(0, answer.urls().size()).filter(i -> query.right().contains(answer.urls().get(i))).findFirst().orElse(-1);
    }

    private static double share(List<Integer> ranks, int within) {
        return ranks.stream().filter(rank -> rank > 0 && rank <= within).count() / (double) ranks.size();
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
