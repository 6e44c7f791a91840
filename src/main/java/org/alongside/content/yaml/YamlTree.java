package org.alongside.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.content.ContentProblem;
import org.alongside.content.Problems;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file as a tree of plain values that remembers where each value stands.
 *
 * @param file   the file's path from the source folder
 * @param root   its content
 * @param places the place of every value by its JSON pointer, such as {@code /questions/0/weights}
 */
public record YamlTree(String file, JsonNode root, Map<String, Place> places) {

    /** A place in a file; line and column count from 1. */
    public record Place(int line, int column) {
    }

    /** A value of the tree together with the way to it. */
    public record Value(YamlTree tree, String pointer, JsonNode node) {

        /** The value under a key; missing when there is none. */
        public Value at(String key) {
            return new Value(tree, pointer + "/" + escape(key), node.path(key));
        }

        /** The item at an index; missing when there is none. */
        public Value at(int index) {
            return new Value(tree, pointer + "/" + index, node.path(index));
        }

        /** Whether it is there and says something. */
        public boolean isPresent() {
            return !node.isMissingNode() && !node.isNull();
        }

        /** The value as text; empty when it is none. */
        public String text() {
            return node.isString() ? node.stringValue() : "";
        }

        /** The items of a list; none when it is no list. */
        public List<Value> items() {
            return node.isArray() ? IntStream.range(0, node.size()).mapToObj(this::at).toList() : List.of();
        }

        /** The keys of an object; none when it is no object. */
        public List<String> keys() {
            return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
        }

        /** The values of an object or a list. */
        public List<Value> children() {
            return node.isObject() ? keys().stream().map(this::at).toList() : items();
        }

        /** Adds a problem at this value. */
        public void problem(String message, Problems problems) {
            tree.problem(pointer, message, problems);
        }
    }

    /** The whole file as a value. */
    public Value value() {
        return new Value(this, "", root);
    }

    /** Adds a problem at a value, or at the nearest value around it when it is missing. */
    public void problem(String pointer, String message, Problems problems) {
        Place place = placeOf(pointer).orElse(new Place(1, 1));
        problems.add(new ContentProblem(file, place.line(), place.column(), message));
    }

    private Optional<Place> placeOf(String pointer) {
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            if (places.containsKey(at)) {
                return Optional.of(places.get(at));
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
