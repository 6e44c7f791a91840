package org.alongside.planner;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Ref;
import org.alongside.content.Source;
import org.alongside.content.planner.Flag;
import org.alongside.content.planner.Option;
import org.alongside.content.planner.PlannerContent;
import org.alongside.content.planner.ProfileQuestion;
import org.alongside.content.planner.Question;
import org.alongside.content.planner.SourceIds;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place that says what {@code planner/model.json} looks like: the planner's content joined with the principles and
 * steps, which have pages of their own.
 *
 * @param content     the planner's content
 * @param principles  the principles, in their order
 * @param stages      the steps, in their order
 * @param sourceLabel what a source's id reads as, such as "Iriss 2019"
 * @param pageTitle   the title of the page of a {@code folder/id} that a question or flag names
 */
public record PlannerModel(PlannerContent content, List<PlannerPrinciple> principles, List<PlannerStage> stages,
                           UnaryOperator<String> sourceLabel, UnaryOperator<String> pageTitle) {
    private static final ObjectMapper JSON = JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    public PlannerModel {
        principles = List.copyOf(principles);
        stages = List.copyOf(stages);
    }

    /** The model of a site's content. */
    public static PlannerModel of(KnowledgeBase knowledge) {
        List<PlannerPrinciple> principles = knowledge.principles().stream()
            .map(principle -> new PlannerPrinciple(principle.id(), principle.order(), principle.title())).toList();
        List<PlannerStage> stages = knowledge.stages().stream()
            .map(stage -> new PlannerStage(stage.id(), stage.order(), stage.name(), stage.purpose(), stage.basis())).toList();
        return new PlannerModel(knowledge.planner(), principles, stages,
            id -> ((Source) knowledge.entry(new Ref(Kind.SOURCES, id))).citeAs(), name -> title(knowledge, name));
    }

    private static String title(KnowledgeBase knowledge, String name) {
        return knowledge.entry(Ref.of(name).orElseThrow()).title();
    }

    /** The file's bytes: the same content always gives the same. */
    public byte[] json() {
        return (JSON.writeValueAsString(tree()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The model as plain maps, lists, texts, numbers and booleans, in the order of the file. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("model", content.model());
        tree.put("version", content.version());
        tree.put("provenance", content.provenance());
        tree.put("retired", plain(content.retired()));
        tree.put("scales", plain(content.scales()));
        tree.put("principles", plain(principles));
        tree.put("stages", plain(stages));
        Feeds feeds = new Feeds(content);
        tree.put("profile", content.profile().stream().map(question -> profileQuestion(question, feeds)).toList());
        tree.put("questions", content.questions().stream().map(question -> question(question, feeds)).toList());
        tree.put("flags", content.flags().stream().map(this::described).toList());
        content.rules().forEach((name, rules) -> tree.put(name, rules(name, rules)));
        if (!content.questionSets().isEmpty()) {
            tree.put("question_sets", plain(content.questionSets()));
        }
        tree.put("pages", pages());
        return tree;
    }

    /** Title and address of every page that the planner sends people to, so that a link can say where it leads. */
    private Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        Stream<String> ofQuestions = content.questions().stream().flatMap(question -> Stream.of(question.guide(), question.caseRef()));
        Stream.concat(ofQuestions, content.flags().stream().map(Flag::guide)).distinct().forEach(name ->
            pages.put(name, new TreeMap<>(Map.of("address", "/" + name + "/", "title", pageTitle.apply(name)))));
        return pages;
    }

    private Map<String, Object> profileQuestion(ProfileQuestion question, Feeds feeds) {
        boolean asksStep = !question.optionsFrom().isEmpty();
        List<Option> steps = stages.stream().map(stage -> new Option(stage.id(), stage.name())).toList();
        Map<String, Object> tree = described(asksStep ? question.withOptions(steps) : question);
        tree.remove("options_from");
        tree.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        tree.put("feeds", feeds.ofProfileQuestion(question.id()));
        return tree;
    }

    private Map<String, Object> question(Question question, Feeds feeds) {
        Map<String, Object> tree = described(question);
        tree.put("feeds", feeds.ofQuestion(question));
        return tree;
    }

    /** A question or flag as a tree, its sources named by author and year. */
    private Map<String, Object> described(Object described) {
        Map<String, Object> tree = JSON.convertValue(described, new TypeReference<LinkedHashMap<String, Object>>() { });
        tree.computeIfPresent("source", (key, source) -> SourceIds.replace((String) source, sourceLabel));
        return tree;
    }

    private Object rules(String name, Object rules) {
        return switch (name) {
            case "power_check" -> withPowerQuestions((Map<?, ?>) rules);
            case "verdict", "mode" -> numbered((Map<?, ?>) rules);
            default -> rules;
        };
    }

    private Map<Object, Object> withPowerQuestions(Map<?, ?> powerCheck) {
        Map<Object, Object> tree = new LinkedHashMap<>();
        tree.put("questions", content.questions().stream().filter(Question::powerCheck).map(Question::id).toList());
        tree.putAll(powerCheck);
        return tree;
    }

    /** Writes each rule's place in the list, where it can be read without counting. */
    private static Map<Object, Object> numbered(Map<?, ?> part) {
        List<Object> rules = new ArrayList<>();
        for (Object rule : (List<?>) part.get("rules")) {
            Map<Object, Object> numbered = new LinkedHashMap<>();
            numbered.put("order", rules.size() + 1);
            numbered.putAll((Map<?, ?>) rule);
            rules.add(numbered);
        }
        Map<Object, Object> tree = new LinkedHashMap<>(part);
        tree.put("rules", rules);
        return tree;
    }

    private static Object plain(Object value) {
        return JSON.convertValue(value, Object.class);
    }
}
