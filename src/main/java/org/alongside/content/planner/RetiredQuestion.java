package org.alongside.content.planner;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A question that is no longer asked.
 *
 * @param lastVersion the last version of the model that asked it
 * @param text        what it asked; null when nobody wrote it down
 */
public record RetiredQuestion(String id, int lastVersion, @JsonInclude(JsonInclude.Include.NON_NULL) String text) {
}
