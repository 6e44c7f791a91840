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
        List<String> more = new ArrayList<>(Alongside.archived(JAR.resolveSibling(Alongside.ARCHIVE)));
        more.addAll(List.of("-XX:-UsePerfData", "-Xmx512m"));
        return Alongside.command(JAR, more, arguments);
    }
}
