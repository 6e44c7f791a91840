package org.alongside;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.command.Commands;

/**
 * The program's entry. Commands that convert AsciiDoc run in a second Java process with flags chosen by measurement
 * (docs/performance.md), because flags cannot be given from inside a jar and the defaults cost several times the time.
 */
public final class Alongside {
    private static final String TUNED = "alongside.tuned";
    /** Set while the project is packaged: the run leaves an archive of its classes beside the jar, which later runs start from. */
    private static final String MAKE_ARCHIVE = "alongside.makeArchive";
    private static final Set<String> HEAVY = Set.of("build", "check", "serve", "changes", "links");
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
        "-Xlog:disable", "-Xlog:all=error:stderr",
        "-Djruby.compile.mode=OFF", "-Djruby.cli.rubygems.enable=false",
        "-Djdk.console=java.base", "-Xmx1g", "-Dfile.encoding=UTF-8", "-D" + TUNED + "=true");

    private Alongside() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean heavy = arguments.length > 0 && HEAVY.contains(arguments[0]);
        System.exit(heavy && System.getProperty(TUNED) == null ? runTuned(arguments) : Commands.run(arguments));
    }

    private static int runTuned(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        Path code = code();
        Path archive = code.resolveSibling("alongside.jsa");
        boolean makes = System.getProperty(MAKE_ARCHIVE) != null && isOlder(archive, code);
        if (makes) {
            command.add("-XX:ArchiveClassesAtExit=" + archive);
        } else if (Files.isRegularFile(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        // The archive fits only the class path it was made with, so a jar is always named by its full path.
        command.addAll(List.of("-cp", Files.isRegularFile(code) ? code.toString() : System.getProperty("java.class.path")));
        command.add(Alongside.class.getName());
        command.addAll(List.of(arguments));
        if (makes) {
            command.add("--no-cache"); // what is taken from a cache leaves the classes that make it out of the archive
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
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
