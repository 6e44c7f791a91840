package org.alongside.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one process after another build has put into an output folder, so that the next build writes only what is different.
 * For {@code serve} alone: it changes the folder file by file, where a build for publishing replaces it as a whole.
 */
public final class Published {
    private final Map<String, Written> before = new HashMap<>();
    private final Map<String, Written> now = new ConcurrentHashMap<>();

    /** Whether the folder holds a site that can be changed; the first site is put there as a whole. */
    boolean isThere() {
        return !before.isEmpty();
    }

    void begin() {
        now.clear();
    }

    /** Notes a file of the site that is being made; true when the folder already holds it. */
    boolean holds(String name, Written file) {
        now.put(name, file);
        return file.equals(before.get(name));
    }

    /** Whether the site that is being made has this file. */
    boolean has(String name) {
        return now.containsKey(name);
    }

    /** Moves every new file into the output folder and deletes those that the site has no more. */
    void publish(Path staging, Path output) throws IOException {
        for (String name : now.keySet()) {
            Path made = staging.resolve(name);
            if (Files.exists(made)) {
                Files.createDirectories(output.resolve(name).getParent());
                Files.move(made, output.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String name : before.keySet()) {
            if (!now.containsKey(name)) {
                Files.deleteIfExists(output.resolve(name));
            }
        }
    }

    /** The site that was made is what the folder holds now. */
    void published() {
        before.clear();
        before.putAll(now);
    }

    /** Nothing is known of the folder any more: the next site is put there as a whole. */
    void forget() {
        before.clear();
    }
}
