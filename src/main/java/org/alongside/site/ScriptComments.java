package org.alongside.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes comments out of scripts before they are published: a fifth of what readers would load is for maintainers only. Lines
 * keep their numbers, so that what a browser says of a script leads to the same line of its source.
 */
final class ScriptComments {
    /** A comment that has its lines to itself. */
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*(?:/\\*(?:[^*]|\\*(?!/))*+\\*/|//.*)[ \\t]*$", Pattern.MULTILINE);
    /** Where a line could look like a comment and be none: text that goes on over the line's end, a comment that begins after code. */
    private static final Pattern DOUBTFUL = Pattern.compile("^[^`]*(?:`[^`]*`[^`]*)*`[^`]*$|\\\\`|['\"]`['\"]|\\\\$|^[ \\t]*[^ \\t/].*/\\*");
    /** A doubtful line has one of these. */
    private static final List<String> DOUBTFUL_SIGNS = List.of("`", "\\", "/*");

    private ScriptComments() {
    }

    /** A script without comments; one in which it cannot be told for certain what is a comment stays as it is. */
    static String blanked(String script) {
        if (script.lines().anyMatch(ScriptComments::isDoubtful)) {
            return script;
        }
        StringBuilder blanked = new StringBuilder(script.length());
        Matcher comment = COMMENT.matcher(script);
        int done = 0;
        for (int slash = script.indexOf('/'); slash >= 0; slash = script.indexOf('/', Math.max(slash + 1, done))) {
            int line = script.lastIndexOf('\n', slash) + 1;
            if (comment.region(line, script.length()).lookingAt()) {
                blanked.append(script, done, line).append("\n".repeat((int) comment.group().lines().count() - 1));
                done = comment.end();
            }
        }
        return blanked.append(script, done, script.length()).toString();
    }

    private static boolean isDoubtful(String line) {
        return DOUBTFUL_SIGNS.stream().anyMatch(line::contains) && DOUBTFUL.matcher(line).find();
    }
}
