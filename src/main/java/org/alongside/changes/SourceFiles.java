package org.alongside.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.site.SiteSource;

/** What of a source folder a site is made from. */
final class SourceFiles {
    private SourceFiles() {
    }

    /** Every file by its path from the source folder, with slashes. */
    static SortedMap<String, byte[]> of(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String part : SiteSource.INPUTS) {
            read(root, root.resolve(part), files);
        }
        return files;
    }

    private static void read(Path root, Path part, SortedMap<String, byte[]> files) {
        if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(part)) {
            for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
