package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.alongside.cache.Cache;
import org.alongside.cache.Fingerprint;

/**
 * Remembers what the last build into a folder was made from and what it wrote, so that a build of the same again has nothing
 * to do. Both sides are known by their bytes: a touched file changes nothing, and a site that somebody altered is built anew.
 */
public final class LastBuild {

    private final Cache<Made> kept;
    private final SiteSource source;
    private final Path output;
    // Taken before anything is read: a file saved during a build belongs to the next one.
    private final String times;
    private final String inputs;

    /**
     * What a build wrote.
     *
     * @param pages  how many pages
     * @param result the fingerprint of all files written
     */
    public record Made(int pages, String result) {
    }

    /** @param cache the folder where results are kept from build to build */
    public LastBuild(Path cache, SiteSource source, Path output) {
        this.source = source;
        this.output = output.toAbsolutePath().normalize();
        this.kept = new Cache<>(cache.resolve("build-" + Hash.of(this.output.toString().getBytes(StandardCharsets.UTF_8))), Made.class);
        this.times = times();
        this.inputs = inputs();
    }

    /** The number of pages in the output folder, when building now would write exactly what is there. */
    public Optional<Integer> upToDate() {
        return Files.isDirectory(output) ? kept.get(inputs).filter(made -> made.result().equals(result())).map(Made::pages) : Optional.empty();
    }

    /** Remembers the build that has just been published and the files it wrote, unless somebody changed its source while it ran. */
    public void remember(int pages, SortedMap<String, Written> files) {
        if (times().equals(times)) {
            kept.forgetUnused();
            kept.put(inputs, new Made(pages, result(files)));
            kept.save();
        }
    }

    private String inputs() {
        Fingerprint fingerprint = new Fingerprint().with(Program.fingerprint());
        SiteSource.INPUTS.forEach(name -> Program.addFiles(fingerprint, source.root().resolve(name)));
        return fingerprint.key();
    }

    /** When every file of the source was last written, and how long it is. */
    private String times() {
        Fingerprint fingerprint = new Fingerprint();
        for (String name : SiteSource.INPUTS) {
            Path input = source.root().resolve(name);
            files(input).forEach(file -> fingerprint.with(input.relativize(file) + " " + time(file)));
        }
        return fingerprint.key();
    }

    private static String time(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the output folder by its checksum. */
    private String result() {
        SortedMap<String, Written> files = new ConcurrentSkipListMap<>();
        files(output).parallelStream().forEach(file -> files.put(output.relativize(file).toString().replace('\\', '/'), written(file)));
        return result(files);
    }

    private static Written written(Path file) {
        try {
            return Written.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String result(SortedMap<String, Written> files) {
        Fingerprint fingerprint = new Fingerprint();
        files.forEach((name, file) -> fingerprint.with(name + " " + file.checksum()));
        return fingerprint.key();
    }

    private static List<Path> files(Path place) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
