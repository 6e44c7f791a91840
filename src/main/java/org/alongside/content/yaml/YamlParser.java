package org.alongside.content.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.content.ContentProblem;
import org.alongside.content.Problems;
import org.alongside.content.yaml.YamlTree.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parses one YAML file into a {@link YamlTree}, or reports what stands in the way. */
public final class YamlParser {
    private static final JsonNodeFactory VALUES = JsonNodeFactory.instance;
    private static final int MAX_BYTES = 1_000_000;

    /** What each file was when it was last read: {@code serve} reads all of them after every save of one. */
    private static final Map<String, Read> LAST = new ConcurrentHashMap<>();

    private final String file;
    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();

    private YamlParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    private record Read(byte[] bytes, YamlTree tree) {
    }

    /** The tree of a file's bytes, the same one for the same bytes; empty when they are no plain YAML. */
    public static Optional<YamlTree> parse(String file, byte[] bytes, Problems problems) {
        Read last = LAST.get(file);
        if (last != null && Arrays.equals(last.bytes, bytes)) {
            return Optional.of(last.tree);
        }
        Problems own = new Problems();
        Optional<YamlTree> tree = new YamlParser(file, own).parse(bytes);
        problems.addAll(own.list());
        tree.filter(read -> own.isEmpty()).ifPresent(read -> LAST.put(file, new Read(bytes, read)));
        return tree;
    }

    private Optional<YamlTree> parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            problems.add(file, 0, "the file is larger than a megabyte. Say it in fewer words.");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder().setLabel(file).setAllowNonScalarKeys(true).build();
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (!new YamlGuard(file, problems).allows(text, settings)) {
                return Optional.empty();
            }
            Optional<Node> node = new Compose(settings).composeString(text);
            if (node.isEmpty()) {
                problems.add(file, 0, "the file is empty. Fill it in or delete it.");
            }
            return node.map(root -> new YamlTree(file, convert(root, ""), places));
        } catch (CharacterCodingException e) {
            problems.add(file, 0, "the file is not UTF-8 text. Save it again with the encoding UTF-8.");
        } catch (MarkedYamlEngineException e) {
            problems.add(YamlFault.of(file, new String(bytes, StandardCharsets.UTF_8), e));
        } catch (YamlEngineException e) {
            problems.add(file, 0, "this is not valid YAML: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private JsonNode convert(Node node, String pointer) {
        places.putIfAbsent(pointer, node.getStartMark().map(YamlParser::place).orElse(new Place(1, 1)));
        if (node instanceof MappingNode mapping) {
            return convertMapping(mapping, pointer);
        } else if (node instanceof SequenceNode sequence) {
            ArrayNode list = VALUES.arrayNode();
            for (Node item : sequence.getValue()) {
                list.add(convert(item, pointer + "/" + list.size()));
            }
            return list;
        }
        return convertScalar((ScalarNode) node);
    }

    private ObjectNode convertMapping(MappingNode mapping, String pointer) {
        ObjectNode object = VALUES.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            Place place = entry.getKeyNode().getStartMark().map(YamlParser::place).orElse(new Place(1, 1));
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problem(place, "a key must be a plain word.");
                continue;
            }
            JsonNode value = convert(entry.getValueNode(), pointer + "/" + YamlTree.escape(key.getValue()));
            if (object.has(key.getValue())) {
                problem(place, "\"" + key.getValue() + "\" is here twice. Keep one of them.");
            } else {
                object.set(key.getValue(), value);
            }
        }
        return object;
    }

    // Whole numbers, true and false, and nothing; everything else is text. Schemas say which is wanted where.
    private static JsonNode convertScalar(ScalarNode scalar) {
        String value = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return VALUES.nullNode();
        } else if (scalar.getTag().equals(Tag.BOOL)) {
            return VALUES.booleanNode(value.equals("true"));
        } else if (scalar.getTag().equals(Tag.INT) && value.matches("-?[0-9]{1,9}")) {
            return VALUES.numberNode(Integer.parseInt(value));
        }
        return VALUES.stringNode(value);
    }

    private void problem(Place place, String message) {
        problems.add(new ContentProblem(file, place.line(), place.column(), message));
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
