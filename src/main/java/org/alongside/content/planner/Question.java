package org.alongside.content.planner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question of the checklist.
 *
 * @param stage       the step that asks it
 * @param rev         which wording of it this is, from 1
 * @param answerScale the scale it is answered on
 * @param naAllowed   whether "does not apply" is offered
 * @param primary     the principle it belongs to
 * @param weights     how much an answer counts for each principle
 * @param powerCheck  whether it counts in the power check
 * @param evidence    what would show it
 * @param guide       the page to read when the answer is weak, as {@code folder/id}
 * @param caseRef     a case to read when the answer is weak, as {@code folder/id}; {@code case} in the file
 * @param source      what it rests on
 */
public record Question(String id, int rev, String stage, String text, String help, String answerScale, boolean naAllowed,
                       String primary, Map<String, Integer> weights, boolean powerCheck, String evidence, String guide,
                       @JsonProperty("case") String caseRef, String source) {
    public Question {
        rev = Math.max(rev, 1);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
