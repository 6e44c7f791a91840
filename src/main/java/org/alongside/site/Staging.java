package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder beside the output folder in which a site is put together. It takes the output folder's place in one move, or
 * it is thrown away and the output folder stays as it was.
 */
public final class Staging implements AutoCloseable {
    /** A file in every site we wrote; without it a folder is somebody else's and is never replaced. */
    static final String MARK = "assets.json";
    /** Ends the name of a site that had to be moved aside. */
    private static final String OLD = "-old";
    private static final int TURNS = 10;

    private final Path output;
    private final Path folder;
    private final Optional<Published> published;

    private Staging(Path output, Path folder, Optional<Published> published) {
        this.output = output;
        this.folder = folder;
        this.published = published;
    }

    /**
     * Opens a staging folder for an output folder.
     *
     * @throws UnusableOutput when the output folder cannot be written or holds something else than a site of ours
     */
    public static Staging forOutput(Path output) {
        return forOutput(output, Optional.empty());
    }

    /** The same for a folder whose files are known; only what is different is written. */
    public static Staging onto(Path output, Published published) {
        published.begin();
        if (!Files.isDirectory(output)) {
            published.forget();
        }
        return forOutput(output, Optional.of(published));
    }

    /** The same for some files of a site that is there, when all others stay as they are. */
    public static Staging amending(Path output, Published published) {
        published.beginAmending();
        return forOutput(output, Optional.of(published));
    }

    private static Staging forOutput(Path output, Optional<Published> published) {
        Path absolute = output.toAbsolutePath().normalize();
        clearUp(output);
        refuseForeign(absolute);
        try {
            Files.createDirectories(absolute.getParent());
            // Not a temporary folder: those can be read by nobody else, and a site is there to be read.
            String name = "." + absolute.getFileName() + "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
            return new Staging(absolute, Files.createDirectory(absolute.resolveSibling(name)), published);
        } catch (IOException e) {
            throw new UnusableOutput("The folder " + absolute.getParent() + " cannot be written.", "Make sure that it is a folder you may write to", e);
        }
    }

    /**
     * Takes away what builds left beside an output folder when they were ended in the middle; a site that one of them had moved aside
     * goes back to its place.
     *
     * @throws EnvironmentFault when it cannot be taken away
     */
    public static void clearUp(Path output) {
        Path absolute = output.toAbsolutePath().normalize();
        Pattern left = Pattern.compile("\\." + Pattern.quote(absolute.getFileName().toString()) + "-([0-9]{1,18})-[0-9a-f]+(" + OLD + ")?");
        try (Stream<Path> beside = Files.isDirectory(absolute.getParent()) ? Files.list(absolute.getParent()) : Stream.empty()) {
            for (Path folder : beside.sorted().toList()) {
                Matcher name = left.matcher(folder.getFileName().toString());
                if (!name.matches() || ProcessHandle.of(Long.parseLong(name.group(1))).isPresent()) {
                    continue;
                }
                if (name.group(2) == null || !movedBack(folder, absolute)) {
                    delete(folder);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentFault("What an earlier build left beside " + absolute + " cannot be taken away. Is the folder in use?", e);
        }
    }

    private static boolean movedBack(Path old, Path output) throws IOException {
        if (Files.exists(output)) {
            return false;
        }
        try {
            Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            return false; // another build that clears up at the same time was quicker
        }
    }

    /** A folder that is thrown away, for work that writes nothing. */
    public static Staging nowhere() {
        try {
            Path folder = Files.createTempDirectory("alongside-check-");
            return new Staging(folder, folder, Optional.empty());
        } catch (IOException e) {
            throw new EnvironmentFault("No temporary folder can be made. Is the disk full?", e);
        }
    }

    /** Where to write the site. */
    public Path folder() {
        return folder;
    }

    public SiteFiles files() {
        return new SiteFiles(folder, isChangedInPlace() ? Optional.empty() : Optional.of(output), published);
    }

    /** Puts the finished site in the output folder's place, or what is different about it into the folder. */
    public void publish() {
        if (isChangedInPlace()) {
            change(published.get());
        } else {
            replace();
        }
        published.ifPresent(Published::published);
    }

    private boolean isChangedInPlace() {
        return published.filter(Published::isThere).isPresent();
    }

    private void change(Published files) {
        try {
            files.publish(folder, output);
        } catch (IOException e) {
            files.forget();
            throw new EnvironmentFault("The site in " + output + " could not be changed. Is the folder in use?", e);
        }
    }

    private void replace() {
        try {
            for (int turn = 0; turn < TURNS; turn++) {
                if (takePlace()) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new EnvironmentFault("The site could not be moved to " + output + ". Is the folder in use?", e);
        }
        throw new EnvironmentFault("Other builds keep putting their sites into " + output + ". Build again when they are done.", null);
    }

    /** False when another build was quicker, so that what is there now is another site than before. */
    private boolean takePlace() throws IOException {
        if (Files.exists(output) && Exchange.of(folder, output)) {
            delete(folder); // what was there before
            return true;
        }
        Path old = folder.resolveSibling(folder.getFileName() + OLD);
        try {
            if (Files.exists(output)) {
                Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(folder, output, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            if (!Files.exists(output) && Files.exists(old)) {
                Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
                throw e;
            }
            return false;
        } finally {
            if (Files.exists(output)) {
                delete(old);
            }
        }
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void refuseForeign(Path output) {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UnusableOutput("The output " + output + " is a file, not a folder.", "Move it elsewhere", null);
        }
        if (Files.isDirectory(output) && !Files.exists(output.resolve(MARK)) && !isEmpty(output)) {
            throw new UnusableOutput("The output folder " + output + " holds files that are not a site made by Alongside.", "Empty it yourself", null);
        }
        hidden(output).ifPresent(name -> {
            throw new UnusableOutput("The output folder " + output + " holds " + name + ", which no build puts there and which would be lost.",
                "Move it elsewhere", null);
        });
    }

    /** Something like a repository's {@code .git}; folders that macOS has shown hold a file of its own, which nobody misses. */
    private static Optional<String> hidden(Path output) {
        try (Stream<Path> files = Files.isDirectory(output) ? Files.list(output) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".") && !name.equals(".DS_Store")).findFirst();
        } catch (IOException e) {
            throw new EnvironmentFault("The output folder " + output + " cannot be read.", e);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new EnvironmentFault("The output folder " + folder + " cannot be read.", e);
        }
    }

    /** Deletes a folder and all in it; another build may be doing the same. */
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                    return fault instanceof NoSuchFileException ? FileVisitResult.CONTINUE : super.visitFileFailed(file, fault);
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
