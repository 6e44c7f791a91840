package org.alongside.content;

import java.util.List;
import java.util.stream.Collectors;

/** Stops a build because the content has problems; holds all of them. */
public final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<ContentProblem> problems;

    public ContentException(List<ContentProblem> problems) {
        super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
