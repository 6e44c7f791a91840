package org.alongside.preview;

import org.alongside.content.ContentProblem;

/**
 * Why a site could not be built anew, for the person who is editing it.
 *
 * @param place   where, such as {@code content/cases/govan-par.adoc:12}
 * @param message what is wrong there, and what would be right
 */
public record Fault(String place, String message) {

    /** A problem of a content file. */
    public static Fault of(ContentProblem problem) {
        String whole = problem.toString();
        return new Fault(whole.substring(0, whole.length() - problem.message().length() - ": ".length()), problem.message());
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
