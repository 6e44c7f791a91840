package org.alongside.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one process after another build has put into an output folder, so that the next build writes only what is different.
 * For {@code serve} alone: it changes the folder file by file, where a build for publishing replaces it as a whole.
 */
public final class Published {
    private final Map<String, Written> before = new HashMap<>();
    /** Of the site that is being made, every file, or those that are made again. */
    private final Map<String, Written> now = new ConcurrentHashMap<>();
    private boolean isAmended;

    /** Whether the folder holds a site that can be changed; the first site is put there as a whole. */
    boolean isThere() {
        return !before.isEmpty();
    }

    /** A site is about to be made as a whole. */
    void begin() {
        begin(false);
    }

    /** Some files of the site that is there are about to be made again. */
    void beginAmending() {
        begin(true);
    }

    private void begin(boolean amending) {
        now.clear();
        isAmended = amending;
    }

    /** Notes a file of the site that is being made; true when the folder already holds it. */
    boolean holds(String name, Written file) {
        now.put(name, file);
        return file.equals(before.get(name));
    }

    /** Whether the site that is being made has this file. */
    boolean has(String name) {
        return now.containsKey(name) || isAmended && before.containsKey(name);
    }

    /** Moves every file that is different into the output folder and deletes those that the site has no more. */
    void publish(Path staging, Path output) throws IOException {
        for (Map.Entry<String, Written> file : now.entrySet()) {
            String name = file.getKey();
            if (!file.getValue().equals(before.get(name))) {
                Files.createDirectories(output.resolve(name).getParent());
                Files.move(staging.resolve(name), output.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String name : isAmended ? Set.<String>of() : before.keySet()) {
            if (!now.containsKey(name)) {
                Files.deleteIfExists(output.resolve(name));
            }
        }
    }

    /** The site that was made is what the folder holds now. */
    void published() {
        if (!isAmended) {
            before.clear();
        }
        before.putAll(now);
    }

    /** Nothing is known of the folder any more: the next site is put there as a whole. */
    void forget() {
        before.clear();
    }
}
