package org.alongside;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
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
    private static final Set<String> HEAVY = Set.of("build", "check", "serve", "changes");
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
        "-Djruby.compile.mode=OFF", "-Xmx1g", "-Dfile.encoding=UTF-8", "-D" + TUNED + "=true");

    private Alongside() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean heavy = arguments.length > 0 && HEAVY.contains(arguments[0]);
        System.exit(heavy && System.getProperty(TUNED) == null ? runTuned(arguments) : Commands.run(arguments));
    }

    private static int runTuned(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        command.addAll(FLAGS);
        File archive = new File(jar().getParentFile(), "alongside.jsa");
        if (archive.isFile()) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Alongside.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    private static File jar() {
        try {
            return new File(Alongside.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place cannot be read.", e);
        }
    }
}
