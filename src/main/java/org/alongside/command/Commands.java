package org.alongside.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.alongside.content.ContentException;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.SiteCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: which commands there are, how faults are told, and the exit codes. */
@Command(name = "alongside", description = "Makes a co-production guide with a planner from structured content.",
    mixinStandardHelpOptions = true, scope = CommandLine.ScopeType.INHERIT, versionProvider = Commands.Version.class,
    subcommands = {BuildCommand.class, CheckCommand.class, SearchCommand.class, ServeCommand.class, ScoreCommand.class, CompareCommand.class, ProgressCommand.class,
        NewCommand.class, ChangesCommand.class, LinksCommand.class})
public final class Commands implements Runnable {
    static final int WRITTEN = 0;
    static final int CONTENT_PROBLEMS = 1;
    static final int ENVIRONMENT_FAULT = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The version as the jar says it; run from classes there is none. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Alongside" + (version == null ? "" : " " + version)};
        }
    }

    /** Runs one command and returns its exit code: 0 done, 1 the content has problems, 2 wrong usage or an environment fault. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Commands());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(Commands::tell);
        try {
            return delivered(line, line.execute(arguments));
        } catch (OutOfMemoryError e) {
            line.getErr().println("This takes more than the " + Runtime.getRuntime().maxMemory() / 1_000_000
                + " megabytes of memory that the program may use. Nothing was published. Is there a file that is far larger than the others?");
            return ENVIRONMENT_FAULT;
        }
    }

    /** Nobody may take a result for whole that a full disk or a closed pipe cut short. */
    private static int delivered(CommandLine line, int code) {
        if (line.getOut().checkError()) {
            line.getErr().println("Not everything could be written to standard output. Is the disk full, or did the program that reads it stop?");
            return ENVIRONMENT_FAULT;
        }
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    private static int tell(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        if (fault instanceof ContentException content) {
            content.problems().forEach(line.getErr()::println);
            return CONTENT_PROBLEMS;
        } else if (fault instanceof SiteCheck.BrokenSite site) {
            site.faults().forEach(line.getErr()::println);
            return CONTENT_PROBLEMS;
        } else if (fault instanceof EnvironmentFault || fault instanceof org.alongside.jbake.BrokenTemplate) {
            line.getErr().println(fault.getMessage());
            return ENVIRONMENT_FAULT;
        }
        line.getErr().println(fault instanceof UncheckedIOException file ? outOfReach(file) : ofProgram(fault));
        return ENVIRONMENT_FAULT;
    }

    private static String outOfReach(UncheckedIOException fault) {
        String what = fault.getMessage().equals(fault.getCause().toString()) ? "A file cannot be read or written." : fault.getMessage();
        return what + " Is the disk full, or is something else using it? (" + fault.getCause().getMessage() + ")";
    }

    /** Not the user's fault, and nothing the user can mend: what a report needs, in one line. */
    private static String ofProgram(Throwable fault) {
        return "The program failed, not your content. Please report this: " + fault + " at " + fault.getStackTrace()[0] + ".";
    }
}
