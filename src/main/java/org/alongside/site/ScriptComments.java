package org.alongside.site;

import java.util.regex.Pattern;

/**
 * Takes comments out of scripts before they are published: a fifth of what readers would load is for maintainers only. Lines
 * keep their numbers, so that what a browser says of a script leads to the same line of its source.
 */
final class ScriptComments {
    /** A comment that has its lines to itself. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*(?:/\\*(?s:.*?)\\*/|//.*)[ \\t]*$");
    /** Where a line could look like a comment and be none: text that goes on over the line's end, a comment that begins after code. */
    private static final Pattern DOUBTFUL = Pattern.compile("(?m)^[^`\\n]*(?:`[^`\\n]*`[^`\\n]*)*`[^`\\n]*$|\\\\`|['\"]`['\"]|\\\\$|^[ \\t]*[^ \\t\\n/].*/\\*");

    private ScriptComments() {
    }

    /** A script without comments; one in which it cannot be told for certain what is a comment stays as it is. */
    static String blanked(String script) {
        return DOUBTFUL.matcher(script).find() ? script : COMMENT.matcher(script).replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
    }
}
