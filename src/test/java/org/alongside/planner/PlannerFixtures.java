package org.alongside.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.alongside.content.planner.PlannerContent;
import org.alongside.content.planner.PlannerPages;
import org.alongside.content.planner.PlannerReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models and plans for the planner's tests. */
final class PlannerFixtures {
    static final Path SCRIPT = Path.of("assets/js/planner/score.js");
    private static final Path RESOURCES = Path.of("src/test/resources/planner");

    private PlannerFixtures() {
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Version 1 of the model as it was published; never edited. */
    static String modelV1() {
        return text(RESOURCES.resolve("model-v1.json"));
    }

    static JsonNode examples() {
        return json(text(RESOURCES.resolve("examples.json")));
    }

    /** The model that this repository's content makes now. */
    static PlannerModel contentModel() {
        List<SourceText> principles = pages("principles");
        List<SourceText> stages = pages("stages");
        PlannerPages pages = new PlannerPages(ids("principles"), ids("stages"), page -> true);
        PlannerContent content = read(Path.of("content/planner"), pages);
        return new PlannerModel(content,
            IntStream.range(0, principles.size()).mapToObj(at -> new PlannerPrinciple(pages.principles().get(at), at + 1,
                principles.get(at).title())).toList(),
            IntStream.range(0, stages.size()).mapToObj(at -> stage(pages.stages().get(at), at + 1, stages.get(at))).toList(),
            id -> line(page("sources", id), "cite-as"), name -> "the page " + name);
    }

    /** Another organisation's model: five principles, three steps, a 1 to 5 scale, a verdict of its own, no modes, no matrix. */
    static PlannerModel fivePrinciples() {
        PlannerPages pages = new PlannerPages(List.of("voice", "trust", "fairness", "skill", "care"),
            List.of("plan", "do", "review"), page -> true);
        return new PlannerModel(read(Path.of("src/test/resources/sites/five-principles/content/planner"), pages),
            IntStream.range(0, 5).mapToObj(at -> new PlannerPrinciple(pages.principles().get(at), at + 1, pages.principles().get(at))).toList(),
            IntStream.range(0, 3).mapToObj(at -> new PlannerStage(pages.stages().get(at), at + 1, pages.stages().get(at), "", "")).toList(),
            Map.of("old-book", "Elder 1999")::get, name -> "the page " + name);
    }

    static String jsonOf(PlannerModel model) {
        return new String(model.json(), StandardCharsets.UTF_8);
    }

    private static PlannerContent read(Path folder, PlannerPages pages) {
        Problems problems = new Problems();
        PlannerContent content = PlannerReader.read(folder, pages, problems);
        assertEquals(List.of(), problems.list());
        return content;
    }

    private static PlannerStage stage(String id, int order, SourceText page) {
        return new PlannerStage(id, order, line(page, "name"), line(page, "purpose"), line(page, "basis"));
    }

    private static List<SourceText> pages(String folder) {
        return ids(folder).stream().map(id -> page(folder, id)).toList();
    }

    private static List<String> ids(String folder) {
        try (Stream<Path> files = Files.list(Path.of("content", folder))) {
            return files.map(file -> file.getFileName().toString().replace(".adoc", ""))
                .sorted(Comparator.comparingInt(id -> Integer.parseInt(line(page(folder, id), "order")))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText page(String folder, String id) {
        Problems problems = new Problems();
        String file = "content/" + folder + "/" + id + ".adoc";
        return SourceText.read(file, text(Path.of(file)).getBytes(StandardCharsets.UTF_8), problems)
            .orElseThrow(() -> new AssertionError(problems.list()));
    }

    private static String line(SourceText page, String name) {
        return page.header().get(name).value();
    }

    /** A plan of one of the worked examples. */
    static String plan(JsonNode example) {
        return JsonMapper.shared().writeValueAsString(Map.of("profile", example.path("profile"), "answers", example.path("answers"),
            "evidenced", example.has("evidenced") ? example.path("evidenced") : List.of()));
    }

    /** JSON written with single quotes, for short inline plans. */
    static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
