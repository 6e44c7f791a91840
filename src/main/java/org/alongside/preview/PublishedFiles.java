package org.alongside.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The files of a site by their addresses, and nothing outside of the site's folder. */
final class PublishedFiles {
    /** Netlify reads these and never serves them. */
    private static final Set<String> UNSEEN = Set.of("_headers", "_redirects");

    /** How long a site may be away, in milliseconds. */
    private static final int MOMENT = 200;

    private final Path folder;

    PublishedFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** True when there is a site. A new build takes the old one's place in two moves; a moment's wait bridges them. */
    boolean exist() {
        for (int tries = 0; tries < MOMENT && !Files.isDirectory(folder); tries++) {
            LockSupport.parkNanos(1_000_000);
        }
        return Files.isDirectory(folder);
    }

    /** The file at an address's path; a path that ends in a slash means the {@code index.html} below it. */
    Optional<Path> find(String path) {
        String name = path.endsWith("/") ? path + "index.html" : path;
        if (Stream.of(name.split("/")).anyMatch(step -> step.equals("..") || step.equals(".")) || name.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name.substring(1)).normalize();
            return Optional.of(file).filter(this::isServed);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isServed(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !UNSEEN.contains(file.getFileName().toString())
                && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
