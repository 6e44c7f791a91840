package org.alongside.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.alongside.editorial.Adviser;

/** Advice as an author sees it: on standard error, marked so that it is not taken for a problem. */
final class Told {
    private Told() {
    }

    static Adviser on(PrintWriter errors) {
        return new Adviser(LocalDate.now(), advice -> errors.println("Advice: " + advice));
    }
}
