package org.alongside.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.alongside.content.Kind;
import org.alongside.content.Scaffold;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.SiteSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code new}: starts a content file with its header lines and comments on what to write. */
@Command(name = "new", description = "Starts a content file of a kind, with comments on what to write.")
final class NewCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private SourceOption source;

    @Parameters(index = "0", paramLabel = "TYPE", description = "A folder of content/, such as practice.")
    private String type;

    @Parameters(index = "1", paramLabel = "ID", description = "The file's name without .adoc, such as share-food.")
    private String id;

    @Override
    public Integer call() {
        Kind kind = Kind.ofFolder(type).orElseThrow(() -> new ParameterException(spec.commandLine(),
            "\"" + type + "\" is not a folder of content. Known folders: " + Kind.folders() + "."));
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new ParameterException(spec.commandLine(), "\"" + id + "\" is not an id. Use small letters, digits and hyphens.");
        }
        SiteSource site = source.site();
        Path file = site.root().resolve("content").resolve(kind.folder()).resolve(id + ".adoc");
        if (Files.exists(file)) {
            throw new EnvironmentFault(site.name(file) + " exists already. Choose another id, or edit that file.", null);
        }
        write(file, Scaffold.of(site.root(), kind, LocalDate.now()));
        spec.commandLine().getOut().println("Started " + site.name(file) + ". Fill in the header lines, then run check.");
        return Commands.WRITTEN;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new EnvironmentFault("The file " + file + " cannot be written.", e);
        }
    }
}
