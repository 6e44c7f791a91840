package org.alongside.content.planner;

import java.util.List;

/**
 * A question about the project. It has no score but feeds the rules.
 *
 * @param type        {@code text}, {@code single}, {@code multi} or {@code grid}
 * @param help        a line below the question; may be empty
 * @param options     what can be answered
 * @param optionsFrom {@code stages} when the options are the steps, else empty
 * @param rows        the rows of a grid
 * @param scale       what can be answered in a row of a grid
 * @param source      what it rests on; may be empty
 */
public record ProfileQuestion(String id, String text, String type, String help, List<Option> options, String optionsFrom,
                              List<Option> rows, List<Value> scale, String source) {
    public ProfileQuestion {
        help = help == null ? "" : help;
        options = options == null ? List.of() : List.copyOf(options);
        optionsFrom = optionsFrom == null ? "" : optionsFrom;
        rows = rows == null ? List.of() : List.copyOf(rows);
        scale = scale == null ? List.of() : List.copyOf(scale);
        source = source == null ? "" : source;
    }

    /** A value that can be chosen in a row. */
    public record Value(int value, String label) {
    }

    /** The same question with other options. */
    public ProfileQuestion withOptions(List<Option> others) {
        return new ProfileQuestion(id, text, type, help, others, optionsFrom, rows, scale, source);
    }
}
