package org.alongside.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.content.yaml.YamlParser;
import org.alongside.content.yaml.YamlSchema;
import org.alongside.content.yaml.YamlTree;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads one of the settings files of a content folder and checks it against its schema. */
final class YamlFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private YamlFile() {
    }

    /**
     * The file's tree as plain maps, lists and texts; empty when there is none or it has problems.
     *
     * @param root   the source folder
     * @param name   the file's path from it
     * @param schema the file name of its schema
     */
    static Map<String, Object> read(Path root, String name, String schema, Problems problems) {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        Optional<YamlTree> tree = YamlParser.parse(name, bytes(file), problems);
        Problems faults = new Problems();
        tree.ifPresent(read -> new YamlSchema().faults(read, schema)
            .forEach(fault -> read.problem(fault.pointer(), fault.message(), faults)));
        problems.addAll(faults.list());
        return tree.filter(read -> faults.isEmpty() && read.root().isObject())
            .map(read -> JSON.convertValue(read.root(), new TypeReference<Map<String, Object>>() { })).orElse(Map.of());
    }

    /** The first line of a file on which a value stands, from 1; 1 when there is none. */
    static int lineNaming(Path root, String name, String value) {
        List<String> lines = new String(bytes(root.resolve(name)), StandardCharsets.UTF_8).lines().toList();
        Pattern whole = Pattern.compile("(?<![\\w/-])" + Pattern.quote(value) + "(?![\\w/-])");
        return 1 + IntStream.range(0, lines.size()).filter(line -> whole.matcher(lines.get(line)).find()).findFirst().orElse(0);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
