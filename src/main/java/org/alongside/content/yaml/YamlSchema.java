package org.alongside.content.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.alongside.content.Suggestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Checks the shape of YAML files against JSON Schemas, which editors can use too, and says faults in plain words. */
public final class YamlSchema {
    private static final String FOLDER = "/org/alongside/content/schema/";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** The tree that was last found without a fault, by the schema's name. */
    private static final Map<String, YamlTree> SOUND = new ConcurrentHashMap<>();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, JsonNode> documents = new HashMap<>();

    /**
     * Something that a schema does not allow.
     *
     * @param pointer the way to the value at fault, as a JSON pointer
     * @param keyword the schema's keyword that failed, such as {@code required}
     * @param name    the key that is missing or unknown; empty when it is about a value
     * @param message what is wrong and what would be right
     */
    public record Fault(String pointer, String keyword, String name, String message) {
    }

    /** Everything in the tree that the schema of this file name does not allow. */
    public List<Fault> faults(YamlTree tree, String schemaName) {
        if (SOUND.get(schemaName) == tree) {
            return List.of();
        }
        Schema schema = registry.getSchema(SchemaLocation.of("classpath:" + FOLDER + schemaName));
        List<Error> errors = schema.validate(tree.root());
        List<Fault> faults = errors.stream().filter(error -> !isMisspelt(error, errors)).map(this::fault).toList();
        if (faults.isEmpty()) {
            SOUND.put(schemaName, tree);
        }
        return faults;
    }

    private Fault fault(Error error) {
        String name = Objects.requireNonNullElse(error.getProperty(), "");
        return new Fault(pointerOf(error), error.getKeyword(), name, messageOf(error));
    }

    /** A key that is missing because it is misspelt is told once, as the unknown one. */
    private static boolean isMisspelt(Error missing, List<Error> errors) {
        return missing.getKeyword().equals("required") && errors.stream().anyMatch(error -> isAboutKey(error)
            && error.getInstanceLocation().equals(missing.getInstanceLocation())
            && !Suggestion.of(error.getProperty(), List.of(missing.getProperty())).isEmpty());
    }

    private static String pointerOf(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return isAboutKey(error) ? pointer + "/" + YamlTree.escape(error.getProperty()) : pointer;
    }

    private static boolean isAboutKey(Error error) {
        return error.getKeyword().equals("additionalProperties") && error.getProperty() != null;
    }

    private String messageOf(Error error) {
        JsonNode wanted = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "\"" + error.getProperty() + "\" is missing. Add it.";
            case "additionalProperties" -> unknownKey(error);
            case "type" -> written(error) + " is not " + typeInWords(wanted) + ".";
            case "enum" -> written(error) + " is not known here. Known: " + listOf(wanted) + ".";
            case "const" -> written(error) + " is not known here. It can only be " + wanted.asString() + ".";
            case "pattern" -> written(error) + " has the wrong form. " + description(error);
            case "minimum" -> written(error) + " is too small. The least is " + wanted.asString() + ".";
            case "maximum" -> written(error) + " is too large. The most is " + wanted.asString() + ".";
            case "minLength", "minItems", "minProperties" -> "there is too little here. Write at least " + wanted.asString() + ".";
            case "maxLength" -> "this is too long. Write at most " + wanted.asString() + " characters.";
            default -> error.getMessage() + ".";
        };
    }

    private String unknownKey(Error error) {
        List<String> known = List.copyOf(schemaAround(error).path("properties").propertyNames());
        return "\"" + error.getProperty() + "\" is not known here." + Suggestion.of(error.getProperty(), known)
            + " Known: " + String.join(", ", known) + ".";
    }

    private String description(Error error) {
        return schemaAround(error).path("description").asString("");
    }

    /** The schema that the failed keyword stands in. */
    private JsonNode schemaAround(Error error) {
        String location = error.getSchemaLocation().toString();
        int hash = location.indexOf('#');
        String name = location.substring(location.lastIndexOf('/', hash) + 1, hash);
        return documents.computeIfAbsent(name, YamlSchema::load)
            .at(location.substring(hash + 1, location.lastIndexOf('/')));
    }

    private static JsonNode load(String name) {
        try (InputStream in = YamlSchema.class.getResourceAsStream(FOLDER + name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Error error) {
        JsonNode value = error.getInstanceNode();
        if (value == null || value.isNull()) {
            return "nothing";
        }
        return value.isContainer() ? (value.isArray() ? "a list" : "a group of lines") : "\"" + value.asString() + "\"";
    }

    private static String typeInWords(JsonNode type) {
        return switch (type.isString() ? type.stringValue() : "") {
            case "string" -> "text; put it in quotes if it looks like a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of lines with names";
            default -> "a whole number or a list";
        };
    }

    private static String listOf(JsonNode values) {
        return values.valueStream().map(JsonNode::toString).map(value -> value.replace("\"", "")).collect(Collectors.joining(", "));
    }
}
