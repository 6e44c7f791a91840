package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Scripts of one assets folder as files on disk, under their own names, for as long as the build runs them itself. */
public final class UnpackedScripts implements AutoCloseable {
    private final Path folder;

    /** @param prefix the folder below assets, such as {@code js/search/}; only scripts directly in it are unpacked */
    public UnpackedScripts(Assets assets, String prefix) {
        try {
            folder = Files.createTempDirectory("alongside-scripts-");
            for (String name : assets.sources().keySet()) {
                if (name.startsWith(prefix) && name.endsWith(".js") && name.indexOf('/', prefix.length()) < 0) {
                    Files.write(folder.resolve(name.substring(prefix.length())), assets.text(name).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new EnvironmentFault("No temporary folder can be made. Is the disk full?", e);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
