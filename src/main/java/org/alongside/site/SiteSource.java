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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.content.ContentException;
import org.alongside.content.Problems;

/**
 * The folder a site is made from. Its {@code content/} is its own; whatever template or asset it does not have comes from
 * the ones that are shipped with the generator.
 */
public final class SiteSource {
    /** The folders that a site is made from. */
    public static final List<String> FOLDERS = List.of("content", "templates", "assets");
    /** All that it is made from; everything else in a source folder is not the site's. */
    public static final List<String> INPUTS = List.of("content", "templates", "assets", "netlify.toml");

    /** What is shipped never changes while the program runs. */
    private static final Map<String, SortedMap<String, byte[]>> SHIPPED = new ConcurrentHashMap<>();
    private static final String ENDINGS = "css|svg|png|jpg|webp|gif|ico|json|txt|pdf|woff2";
    private static final String NAME = "[a-z0-9]+([-.][a-z0-9]+)*";
    private static final Pattern TEMPLATE = Pattern.compile("templates/(" + NAME + "/)*" + NAME + "\\.peb");
    private static final Pattern ASSET = Pattern.compile("assets/(" + NAME + "/)*" + NAME + "\\.(" + ENDINGS + ")|assets/js/(" + NAME + "/)*" + NAME + "\\.js");
    private static final int LONGEST_NAME = 200;
    private static final long MAX_BYTES = 5_000_000;

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

    /**
     * Refuses every link to another place, and every template or asset that is not what it should be.
     *
     * @throws ContentException when there is one: nothing may be read of a folder that leads out of itself
     */
    public void refuseStrangers() {
        Problems problems = new Problems();
        for (String place : INPUTS) {
            all(place).filter(Files::isSymbolicLink).forEach(link -> problems.add(name(link), 1,
                "this is a link to another place, not a file. Copy the file itself into the folder."));
        }
        all("templates").forEach(file -> refuse(file, TEMPLATE, "Templates are named in small letters, digits and hyphens, and end in .peb.", problems));
        all("assets").forEach(file -> refuse(file, ASSET, "Use small letters, digits and hyphens, and one of the endings "
            + ENDINGS.replace("|", ", ") + "; scripts (.js) only in assets/js.", problems));
        problems.refuse();
    }

    private void refuse(Path file, Pattern allowed, String right, Problems problems) {
        String name = name(file);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || isHidden(name)) {
            return;
        }
        if (!allowed.matcher(name).matches()) {
            problems.add(name, 1, "the file name is not allowed. " + right);
        } else if (name.length() > LONGEST_NAME) {
            problems.add(name, 1, "the file name is too long. Use at most " + LONGEST_NAME + " characters, those of its folders included.");
        } else if (size(file) > MAX_BYTES) {
            problems.add(name, 1, "the file is larger than " + MAX_BYTES / 1_000_000 + " megabytes. Readers on a phone would wait for it: make it smaller.");
        } else if (name.endsWith(".svg")) {
            DrawnPicture.check(name, bytes(file), problems);
        }
    }

    private Stream<Path> all(String place) {
        Path start = root.resolve(place);
        try (Stream<Path> walk = Files.exists(start, LinkOption.NOFOLLOW_LINKS) ? Files.walk(start) : Stream.empty()) {
            return walk.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private SortedMap<String, byte[]> files(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>(SHIPPED.computeIfAbsent(folder, SiteSource::shipped));
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
                if (!isHidden(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
