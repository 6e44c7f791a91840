package org.alongside;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.asciidoc.AsciidocConverter;
import org.alongside.command.Commands;

/**
 * The program's entry. Commands that convert AsciiDoc run in a second Java process with flags chosen by measurement
 * (docs/performance.md), because flags cannot be given from inside a jar and the defaults cost several times the time.
 */
public final class Alongside {
    private static final String TUNED = "alongside.tuned";
    /** Set while the project is packaged: the run leaves an archive of its classes beside the jar, which later runs start from. */
    private static final String MAKE_ARCHIVE = "alongside.makeArchive";
    static final String ARCHIVE = "alongside.jsa";
    private static final Set<String> HEAVY = Set.of("build", "check", "serve", "changes", "links");
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
        "-Xlog:disable", "-Xlog:all=error:stderr",
        "-Djruby.compile.mode=JIT", "-Djruby.jit.threshold=2500", "-Djruby.reify.variables=false", "-Djruby.cli.rubygems.enable=false",
        "-Djdk.console=java.base", "-Xmx1g", "-Xmn80m", "-Dfile.encoding=UTF-8", "-D" + TUNED + "=true");

    private Alongside() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // Where a person has no home folder, as in a container, the script engine would warn that it runs without compiling; we never let it.
        System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
        boolean heavy = arguments.length > 0 && HEAVY.contains(arguments[0]);
        System.exit(heavy && System.getProperty(TUNED) == null ? runTuned(arguments) : Commands.run(arguments));
    }

    private static int runTuned(String[] arguments) throws IOException, InterruptedException {
        Path code = code();
        Path archive = code.resolveSibling(ARCHIVE);
        boolean makes = System.getProperty(MAKE_ARCHIVE) != null && isOlder(archive, code);
        List<String> more = new ArrayList<>(makes ? List.of("-XX:ArchiveClassesAtExit=" + archive) : archived(archive));
        if (makes || Boolean.getBoolean(AsciidocConverter.EVERY_TEXT)) {
            more.add("-D" + AsciidocConverter.EVERY_TEXT + "=true"); // the archive holds the classes of Asciidoctor too, whatever our own pages need
        }
        List<String> command = command(code, more, arguments);
        if (makes) {
            command.add("--no-cache"); // what is taken from a cache leaves the classes that make it out of the archive
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    /**
     * How Java is started for heavy work.
     *
     * @param code the jar, or the folder of classes
     * @param more flags of this start, which win over the usual ones
     */
    static List<String> command(Path code, List<String> more, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(more);
        // The archive fits only the class path it was made with, so a jar is always named by its full path.
        command.addAll(List.of("-cp", Files.isRegularFile(code) ? code.toString() : System.getProperty("java.class.path")));
        command.add(Alongside.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The flag that lets Java start from the archive of classes, if there is one. */
    static List<String> archived(Path archive) {
        return Files.isRegularFile(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    private static boolean isOlder(Path archive, Path code) throws IOException {
        return !Files.exists(archive) || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(code)) < 0;
    }

    /** The jar, or the folder of classes, that this runs from. */
    private static Path code() {
        try {
            return Path.of(Alongside.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place cannot be read.", e);
        }
    }
}
