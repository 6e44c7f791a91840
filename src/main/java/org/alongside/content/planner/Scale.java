package org.alongside.content.planner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What checklist questions can be answered with.
 *
 * @param options the values, from the lowest to the highest
 * @param extra   answers without points: {@code na}, does not apply, and {@code dk}, do not know
 * @param blank   what no answer is called
 */
public record Scale(List<Step> options, List<Extra> extra, Map<String, String> blank) {
    public Scale {
        options = List.copyOf(options);
        extra = List.copyOf(extra);
        blank = blank == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(blank));
    }

    /** One value of a scale. */
    public record Step(int value, String id, String label) {
    }

    /** An answer without points; offered only where the question's field {@code onlyIf}, if there is one, is true. */
    public record Extra(String id, String label, @JsonInclude(JsonInclude.Include.NON_NULL) String onlyIf) {
    }
}
