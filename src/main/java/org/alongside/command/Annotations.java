package org.alongside.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.alongside.content.ContentProblem;

/**
 * Problems in the form that GitHub shows beside the lines of a pull request. Words of the content are escaped, so that none
 * of them can become a command to the machine that runs the checks.
 */
final class Annotations {
    private Annotations() {
    }

    /** Prints an annotation for each problem, when the program runs in a workflow of GitHub's. */
    static void print(List<ContentProblem> problems, Map<String, String> environment, PrintWriter errors) {
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            problems.forEach(problem -> errors.println(of(problem)));
        }
    }

    private static String of(ContentProblem problem) {
        String line = problem.line() > 0 ? ",line=" + problem.line() : "";
        String column = problem.line() > 0 && problem.column() > 0 ? ",col=" + problem.column() : "";
        return "::error file=" + property(problem.file()) + line + column + "::" + data(problem.message());
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** A problem is one line by itself, so only the sign that begins an escape is left to be escaped. */
    private static String data(String text) {
        return text.replace("%", "%25");
    }
}
