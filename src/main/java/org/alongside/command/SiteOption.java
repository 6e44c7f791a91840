package org.alongside.command;

import java.nio.file.Path;
import org.alongside.site.PublishedSite;
import picocli.CommandLine.Option;

/** The option that names the built site a command works on. */
final class SiteOption {
    @Option(names = "--site", defaultValue = "target/site", paramLabel = "DIR", description = "A built site (default: target/site).")
    private Path folder;

    PublishedSite site() {
        return new PublishedSite(folder);
    }
}
