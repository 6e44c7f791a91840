package org.alongside.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.SiteSource;
import picocli.CommandLine.Option;

/** The option that names the folder a site is made from. */
final class SourceOption {
    @Option(names = "--source", defaultValue = ".", paramLabel = "DIR", description = "The folder that holds content/ (default: this one).")
    private Path folder;

    /** @throws EnvironmentFault when it is no folder with content in it */
    SiteSource site() {
        SiteSource site = new SiteSource(folder);
        if (!Files.isDirectory(site.root().resolve("content"))) {
            throw new EnvironmentFault("There is no folder content in " + site.root() + ". Name the folder that holds it with --source.", null);
        }
        return site;
    }

    /**
     * Refuses an output folder that the site is made from, since the next build would read it, and a whole disk.
     *
     * @throws EnvironmentFault when it is one
     */
    static void refuseOutput(SiteSource site, Path output) {
        Path place = output.toAbsolutePath().normalize();
        if (place.getNameCount() == 0) {
            throw new EnvironmentFault("The output folder " + output + " is a whole disk. Choose a folder on it with --output.", null);
        }
        while (!Files.exists(place)) {
            place = place.getParent();
        }
        for (String part : SiteSource.FOLDERS) {
            if (real(place).startsWith(site.root().resolve(part))) {
                throw new EnvironmentFault("The output folder " + output + " is inside the folder " + part + ", which the site is made from."
                    + " Choose another with --output.", null);
            }
        }
    }

    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException e) {
            throw new EnvironmentFault("The folder " + place + " cannot be read. Choose another with --output.", e);
        }
    }
}
