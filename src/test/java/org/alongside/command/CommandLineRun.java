package org.alongside.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process as its users see it. */
final class CommandLineRun {
    private CommandLineRun() {
    }

    record Result(int code, String out, String err) {
    }

    static Result of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Result told = into(out, arguments);
        return new Result(told.code(), out.toString(StandardCharsets.UTF_8), told.err());
    }

    /** The same with a standard output of the test's own. */
    static Result into(OutputStream newOut, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream newErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(newOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(newErr, true, StandardCharsets.UTF_8));
            int code = Commands.run(arguments);
            return new Result(code, "", newErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
