package org.alongside.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps results of costly work from one build to the next, one file each, under a key that holds everything the result
 * depends on. Safe to delete at any time, and safe when two builds use it at once.
 *
 * @param <T> the results: a record that Jackson can write and read
 */
public final class Cache<T> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Class<T> type;

    /** @param folder where results are kept; made when it is missing */
    public Cache(Path folder, Class<T> type) {
        this.folder = folder;
        this.type = type;
    }

    /** The result kept under a key; empty when there is none, or none that can be read. */
    public Optional<T> get(String key) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file(key)), type));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Keeps a result. */
    public void put(String key, T result) {
        try {
            Files.createDirectories(folder);
            // Another build may read or write the same entry at this moment.
            Path whole = Files.createTempFile(folder, key.substring(0, 8), ".new");
            Files.write(whole, JSON.writeValueAsBytes(result));
            Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A build does not need its cache. The next one will do the work again.
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }
}
