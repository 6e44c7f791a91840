package org.alongside.content;

import java.util.Comparator;

/**
 * Something wrong with a content file, in words for the person who edits it: what is wrong, and what would be right.
 *
 * @param file    the file's path from the source folder, with slashes
 * @param line    the line, from 1; 0 for the file as a whole
 * @param column  the column, from 1; 0 for the line as a whole
 * @param message one or two plain sentences
 */
public record ContentProblem(String file, int line, int column, String message) implements Comparable<ContentProblem> {
    private static final int LONGEST_MESSAGE = 2_000;
    private static final Comparator<ContentProblem> BY_PLACE = Comparator.comparing(ContentProblem::file)
        .thenComparingInt(ContentProblem::line).thenComparingInt(ContentProblem::column)
        .thenComparing(ContentProblem::message);

    /** A problem may quote what a stranger wrote: it stays one line of visible characters, and of a length that can be read. */
    public ContentProblem {
        file = visible(file);
        message = visible(message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message);
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "\uFFFD");
    }

    @Override
    public int compareTo(ContentProblem other) {
        return BY_PLACE.compare(this, other);
    }

    /** The problem as it is printed, such as {@code content/cases/govan-par.adoc:12: the title is missing. Add one.} */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
        return place + ": " + message;
    }
}
