package org.alongside.search;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.site.Hash;
import tools.jackson.databind.json.JsonMapper;

/** The files of an index, each named by its content, so that a name never stands for anything else. */
final class HashedFiles {
    static final String FOLDER = "assets/search/";
    private static final int DIGITS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Adds a file such as {@code assets/search/terms-0123456789.json} and gives its hash. */
    String add(String kind, byte[] bytes) {
        String hash = hash(bytes);
        files.put(FOLDER + kind + "-" + hash + ".json", bytes);
        return hash;
    }

    /** Ten digits of a checksum: there are as many files as pages, and none of them holds anything that runs. */
    static String hash(byte[] bytes) {
        return Hash.checksum(bytes).substring(0, DIGITS);
    }

    /** Adds a file whose address must never change. */
    void addStable(String path, Object content) {
        files.put(path, json(content));
    }

    SortedMap<String, byte[]> all() {
        return files;
    }

    static byte[] json(Object content) {
        return JSON.writeValueAsBytes(content);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static String text(Object content) {
        return new String(json(content), StandardCharsets.UTF_8);
    }
}
