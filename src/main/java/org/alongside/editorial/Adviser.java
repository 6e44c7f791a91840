package org.alongside.editorial;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Who hears what could be better, and on which day; the day is the only clock that a build looks at, and only for this.
 *
 * @param today the day that review dates are measured against
 * @param tell  receives each piece of advice
 */
public record Adviser(LocalDate today, Consumer<Advice> tell) {
    /** Nobody listens. */
    public static final Adviser SILENT = new Adviser(LocalDate.EPOCH, advice -> { });
}
