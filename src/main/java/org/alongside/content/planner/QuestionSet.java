package org.alongside.content.planner;

import java.util.List;

/**
 * A choice of questions that a workshop can begin with.
 *
 * @param help      when to take it
 * @param questions ids of questions
 */
public record QuestionSet(String id, String label, String help, List<String> questions) {
    public QuestionSet {
        questions = List.copyOf(questions);
    }
}
