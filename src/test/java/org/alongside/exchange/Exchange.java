package org.alongside.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.browser.Visitors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The browser's modules for taking a plan away, with the tests' driver beside them. */
final class Exchange implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("assets/js");
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final JsonMapper JSON = JsonMapper.shared();

    final JsonNode model = json(text(RESOURCES.resolve("planner/model-v1.json")));
    private final Engine engine;
    private final Object modelData;
    private final Object words;

    /** What runs the driver. It may keep a parsed value, to be given to several calls. */
    interface Engine extends AutoCloseable {
        Object parse(String json);

        /** What a function returns, as JSON. */
        String call(String function, List<Object> arguments);

        @Override
        void close();
    }

    /**
     * In GraalJS, which has nothing that only browsers have.
     *
     * @param folder an empty folder, to hold a copy of the scripts
     */
    Exchange(Path folder) {
        this(new ModuleEngine(copyScripts(folder)));
    }

    /** In a thread of the browser beside its pages: what reckons long takes a small part of the time there. */
    Exchange(Path folder, Visitors visitors) {
        this(new WorkerEngine(copyScripts(folder), visitors));
    }

    private Exchange(Engine engine) {
        this.engine = engine;
        modelData = engine.parse(model.toString());
        words = engine.parse(text(RESOURCES.resolve("exchange/words.json")));
    }

    /** Calls a function of the driver with the model first. */
    JsonNode call(String function, Object... arguments) {
        return callWith(modelData, function, arguments);
    }

    /** Calls a function of the driver with another model first. */
    JsonNode callWithModel(JsonNode other, String function, Object... arguments) {
        return callWith(engine.parse(other.toString()), function, arguments);
    }

    /** Calls a function of the driver that takes no model. */
    JsonNode plain(String function, Object... arguments) {
        return json(engine.call(function, Stream.of(arguments).map(this::data).toList()));
    }

    /** Calls a function that keeps a promise, and gives what it came to. */
    JsonNode settled(String function, Object... arguments) {
        call(function, arguments);
        return plain("settled");
    }

    /** Stands for the words file among arguments. */
    static final Object WORDS = new Object();

    private JsonNode callWith(Object given, String function, Object... arguments) {
        return json(engine.call(function, Stream.concat(Stream.of(given), Stream.of(arguments).map(this::data)).toList()));
    }

    private Object data(Object argument) {
        return argument == WORDS ? words : engine.parse(argument instanceof JsonNode node ? node.toString() : JSON.writeValueAsString(argument));
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

    private static Path copyScripts(Path folder) {
        for (String scripts : List.of("exchange", "planner", "words.js")) {
            copy(SCRIPTS.resolve(scripts), folder.resolve(scripts));
        }
        for (String ours : List.of("driver.js", "worker.js")) {
            copy(RESOURCES.resolve("exchange").resolve(ours), folder.resolve(ours));
        }
        return folder;
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
        engine.close();
    }
}
