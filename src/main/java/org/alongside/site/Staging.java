package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * A folder beside the output folder in which a site is put together. It takes the output folder's place in one move, or
 * it is thrown away and the output folder stays as it was.
 */
public final class Staging implements AutoCloseable {
    /** A file in every site we wrote; without it a folder is somebody else's and is never replaced. */
    static final String MARK = "assets.json";

    private final Path output;
    private final Path folder;

    private Staging(Path output, Path folder) {
        this.output = output;
        this.folder = folder;
    }

    /**
     * Opens a staging folder for an output folder.
     *
     * @throws EnvironmentFault when the output folder cannot be written or holds something else than a site of ours
     */
    public static Staging forOutput(Path output) {
        Path absolute = output.toAbsolutePath().normalize();
        refuseForeign(absolute);
        try {
            Files.createDirectories(absolute.getParent());
            // Not a temporary folder: those can be read by nobody else, and a site is there to be read.
            String name = "." + absolute.getFileName() + "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
            return new Staging(absolute, Files.createDirectory(absolute.resolveSibling(name)));
        } catch (IOException e) {
            throw new EnvironmentFault("The folder " + absolute.getParent() + " cannot be written. Choose another with --output.", e);
        }
    }

    /** A folder that is thrown away, for work that writes nothing. */
    public static Staging nowhere() {
        try {
            Path folder = Files.createTempDirectory("alongside-check-");
            return new Staging(folder, folder);
        } catch (IOException e) {
            throw new EnvironmentFault("No temporary folder can be made. Is the disk full?", e);
        }
    }

    /** Where to write the site. */
    public Path folder() {
        return folder;
    }

    /** Puts the finished site in the output folder's place. */
    public void publish() {
        Path old = folder.resolveSibling(folder.getFileName() + "-old");
        try {
            if (Files.exists(output)) {
                Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(folder, output, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } catch (IOException e) {
            putBack(old);
            throw new EnvironmentFault("The site could not be moved to " + output + ". Is the folder in use?", e);
        }
    }

    @Override
    public void close() {
        delete(folder);
    }

    private void putBack(Path old) {
        try {
            if (Files.exists(old) && !Files.exists(output)) {
                Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new EnvironmentFault("The old site is in " + old + ". Move it back to " + output + ".", e);
        }
    }

    private static void refuseForeign(Path output) {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new EnvironmentFault("The output " + output + " is a file, not a folder. Choose another with --output.", null);
        }
        if (Files.isDirectory(output) && !Files.exists(output.resolve(MARK)) && !isEmpty(output)) {
            throw new EnvironmentFault("The output folder " + output + " holds files that are not a site made by Alongside."
                + " Choose another with --output, or empty it yourself.", null);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new EnvironmentFault("The output folder " + folder + " cannot be read.", e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
