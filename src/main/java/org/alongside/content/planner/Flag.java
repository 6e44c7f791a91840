package org.alongside.content.planner;

import java.util.List;
import java.util.Map;

/**
 * A risk that answers may point to.
 *
 * @param plain   what it means, in one sentence
 * @param guide   the page to read, as {@code folder/id}
 * @param gate    conditions that must all hold, as trees
 * @param signals tests with the points they add, as trees
 * @param watchAt the points from which it is raised
 * @param highAt  the points from which it is high
 * @param source  what it rests on
 */
public record Flag(String id, String name, String plain, String guide, List<Map<String, Object>> gate,
                   List<Map<String, Object>> signals, int watchAt, int highAt, String source) {
    public Flag {
        gate = gate == null ? List.of() : List.copyOf(gate);
        signals = List.copyOf(signals);
    }
}
