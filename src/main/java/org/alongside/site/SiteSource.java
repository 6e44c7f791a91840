package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.content.Problems;

/**
 * The folder a site is made from. Its {@code content/} is its own; whatever template or asset it does not have comes from
 * the ones that are shipped with the generator.
 */
public final class SiteSource {
    private final Path root;

    public SiteSource(Path root) {
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw new EnvironmentFault("The source folder " + root + " does not exist or cannot be read. Name another with --source.", e);
        }
    }

    public Path root() {
        return root;
    }

    /** The path of a file from the source folder, with slashes, for messages. */
    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Every template by its name from the templates folder: the site's own, else the shipped one. */
    public SortedMap<String, byte[]> templates() {
        return files("templates");
    }

    /** Every asset by its name from the assets folder: the site's own, else the shipped one. */
    public SortedMap<String, byte[]> assets() {
        return files("assets");
    }

    /** Reports every link to another place in the templates and assets folders; none is ever followed. */
    public void refuseLinks(Problems problems) {
        for (String folder : List.of("templates", "assets")) {
            try (Stream<Path> walk = Files.exists(root.resolve(folder), LinkOption.NOFOLLOW_LINKS) ? Files.walk(root.resolve(folder)) : Stream.empty()) {
                walk.filter(Files::isSymbolicLink).forEach(link -> problems.add(name(link), 1,
                    "this is a link to another place, not a file. Copy the file itself into the folder."));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private SortedMap<String, byte[]> files(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>(shipped(folder));
        Path own = root.resolve(folder);
        if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            files.putAll(read(own));
        }
        return files;
    }

    private static SortedMap<String, byte[]> shipped(String folder) {
        try {
            URI place = SiteSource.class.getResource("/org/alongside/" + folder).toURI();
            if (!place.getScheme().equals("jar")) {
                return read(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath("/org/alongside/" + folder));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The shipped " + folder + " cannot be read.", e);
        }
    }

    private static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
