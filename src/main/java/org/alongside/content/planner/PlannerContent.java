package org.alongside.content.planner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the planner's files say, checked. Principles and steps are not in it: they have pages of their own.
 *
 * @param model      the planner's id
 * @param version    its version
 * @param provenance where it comes from
 * @param retired    questions that are no longer asked
 * @param scales     scales by id
 * @param profile    questions about the project
 * @param questions  the checklist, in its order
 * @param flags      flags, in their order
 * @param rules      every other part by its name ({@code scoring}, {@code power_check}, {@code verdict} and so on), as plain
 *                   maps, lists, texts, numbers and booleans; parts that a planner does without are absent
 * @param questionSets choices of questions for workshops, the usual one first; may be none
 */
public record PlannerContent(String model, int version, String provenance, List<RetiredQuestion> retired,
                             Map<String, Scale> scales, List<ProfileQuestion> profile, List<Question> questions,
                             List<Flag> flags, Map<String, Object> rules, List<QuestionSet> questionSets) {
    /** Stands for a planner whose files have problems. */
    static final PlannerContent EMPTY =
        new PlannerContent("", 0, "", List.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

    public PlannerContent {
        retired = List.copyOf(retired);
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        profile = List.copyOf(profile);
        questions = List.copyOf(questions);
        flags = List.copyOf(flags);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        questionSets = List.copyOf(questionSets);
    }
}
