package org.alongside.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.script.JsModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The browser's modules for taking a plan away, with the tests' driver beside them. */
final class Exchange implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("assets/js");
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final JsonMapper JSON = JsonMapper.shared();

    final JsonNode model = json(text(RESOURCES.resolve("planner/model-v1.json")));
    private final JsModule module;
    private final JsModule.Data modelData;
    private final JsModule.Data words;

    /** @param folder an empty folder, to hold a copy of the scripts */
    Exchange(Path folder) {
        copy(SCRIPTS.resolve("exchange"), folder.resolve("exchange"));
        copy(SCRIPTS.resolve("planner"), folder.resolve("planner"));
        copy(SCRIPTS.resolve("words.js"), folder.resolve("words.js"));
        write(folder.resolve("driver.js"), text(RESOURCES.resolve("exchange/driver.js")));
        module = new JsModule(folder.resolve("driver.js"));
        modelData = module.parse(model.toString());
        words = module.parse(text(RESOURCES.resolve("exchange/words.json")));
    }

    /** Calls a function of the driver with the model first. */
    JsonNode call(String function, Object... arguments) {
        return callWith(modelData, function, arguments);
    }

    /** Calls a function of the driver with another model first. */
    JsonNode callWithModel(JsonNode other, String function, Object... arguments) {
        return callWith(module.parse(other.toString()), function, arguments);
    }

    /** Calls a function of the driver that takes no model. */
    JsonNode plain(String function, Object... arguments) {
        return json(module.call(function, Stream.of(arguments).map(this::data).toArray(JsModule.Data[]::new)));
    }

    /** Calls a function that keeps a promise, and gives what it came to. */
    JsonNode settled(String function, Object... arguments) {
        call(function, arguments);
        return plain("settled");
    }

    /** Stands for the words file among arguments. */
    static final Object WORDS = new Object();

    private JsonNode callWith(JsModule.Data given, String function, Object... arguments) {
        List<JsModule.Data> all = new ArrayList<>(List.of(given));
        Stream.of(arguments).map(this::data).forEach(all::add);
        return json(module.call(function, all.toArray(JsModule.Data[]::new)));
    }

    private JsModule.Data data(Object argument) {
        return argument == WORDS ? words : module.parse(argument instanceof JsonNode node ? node.toString() : JSON.writeValueAsString(argument));
    }

    /** The ids of the model's questions. */
    List<String> questions() {
        return model.path("questions").valueStream().map(question -> question.path("id").asString()).toList();
    }

    /** The plans of the worked examples, whole. */
    static List<ObjectNode> examples() {
        return json(text(RESOURCES.resolve("planner/examples.json"))).path("worked_examples").valueStream().map(Exchange::planOf).toList();
    }

    /** The first of them. */
    static ObjectNode example() {
        return examples().get(0);
    }

    private static ObjectNode planOf(JsonNode example) {
        ObjectNode plan = (ObjectNode) json("{'format':'alongside-plan','version':1,'model':{'id':'co-production-planner','version':1},'saved':'2026-11-22T10:00:00Z','revs':{},'notes':{},'actions':[]}".replace('\'', '"'));
        plan.set("profile", example.path("profile"));
        plan.set("answers", example.path("answers"));
        plan.set("evidenced", example.has("evidenced") ? example.path("evidenced") : JSON.createArrayNode());
        return plan;
    }

    /** Strings that have broken other programs. */
    static List<String> hostileTexts() {
        return json(text(RESOURCES.resolve("exchange/hostile.json"))).valueStream().map(JsonNode::asString).toList();
    }

    /** A plan with each hostile text in a note, in an action, and as a key; and as its name. */
    ObjectNode hostilePlan() {
        ObjectNode plan = example();
        List<String> texts = hostileTexts();
        List<String> questions = questions();
        ((ObjectNode) plan.path("profile")).put("project_name", String.join(" ", texts));
        for (int i = 0; i < texts.size(); i++) {
            plan.withObject("/notes").put(questions.get(i % questions.size()), texts.get(i));
            // The JSON library of these tests refuses half a character in a key; the browser does not.
            plan.withObject("/answers").put(texts.get(i).replaceAll("\\p{Cs}", "?"), texts.get(i));
            plan.withArray("/actions").addObject().put("id", "action " + i).put("question", questions.get(i % questions.size()))
                .put("what", texts.get(i)).put("who", texts.get(i)).put("by", i % 2 == 0 ? "2027-01-31" : texts.get(i));
        }
        return plan;
    }

    static JsonNode json(String text) {
        return text == null ? null : JSON.readTree(text);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        module.close();
    }
}
