package org.alongside.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which files of a site's source are new, changed or gone. */
final class FileChanges {
    private final Map<String, byte[]> before;
    private final Map<String, byte[]> now;

    FileChanges(Map<String, byte[]> before, Map<String, byte[]> now) {
        this.before = before;
        this.now = now;
    }

    List<String> inWords(Predicate<String> told) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream().filter(told).flatMap(this::inWords).toList();
    }

    private Stream<String> inWords(String name) {
        if (!before.containsKey(name)) {
            return Stream.of("New: " + name);
        } else if (!now.containsKey(name)) {
            return Stream.of("Gone: " + name);
        }
        return Arrays.equals(before.get(name), now.get(name)) ? Stream.empty() : Stream.of("Changed: " + name);
    }
}
