package org.alongside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar that was packaged, started as {@link Alongside} starts itself for heavy work: one process, which a test can end. */
public final class PackagedProgram {
    private static final Path JAR = Path.of("target/alongside.jar").toAbsolutePath();

    private PackagedProgram() {
    }

    /** What to start for these arguments. The archive of classes beside the jar spares each start some seconds of the processor. */
    public static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-XX:SharedArchiveFile=" + JAR.resolveSibling("alongside.jsa"), "-Xlog:disable",
            "-Xmx512m", "-Djruby.compile.mode=OFF", "-Djruby.cli.rubygems.enable=false", "-Dalongside.tuned=true", "-cp", JAR.toString(),
            Alongside.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
