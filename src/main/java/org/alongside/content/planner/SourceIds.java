package org.alongside.content.planner;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ids of sources in a {@code source} line. An id opens a part of the line and is followed by nothing, by a comma or
 * by a place in brackets: {@code iriss-on (principle 2); missing-potential; personalisation, Table 5}.
 */
public final class SourceIds {
    private static final Pattern ID = Pattern.compile("(?<=^|; )[a-z0-9]+(-[a-z0-9]+)*(?=$|;|,| \\()");

    private SourceIds() {
    }

    /** The line with what {@code label} makes of each id in its place. */
    public static String replace(String source, UnaryOperator<String> label) {
        return in(source).replaceAll(id -> Matcher.quoteReplacement(label.apply(id.group())));
    }

    static Matcher in(String source) {
        return ID.matcher(source);
    }
}
