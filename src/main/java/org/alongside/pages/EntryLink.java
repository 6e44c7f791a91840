package org.alongside.pages;

import org.alongside.content.Entry;
import org.alongside.content.Factor;
import org.alongside.content.Principle;
import org.alongside.content.Risk;

/**
 * A link to an entry with what a list shows of it.
 *
 * @param hue   1 and up for a principle, by its order; else 0
 * @param stuck the words in which people name a problem; empty when it is none
 */
public record EntryLink(String title, String label, String description, String address, String kind, String id, int hue,
                        String stuck) {

    static EntryLink to(Entry entry) {
        int hue = entry instanceof Principle principle ? principle.order() : 0;
        return new EntryLink(entry.title(), entry.label(), entry.description(), entry.address(),
            entry.ref().kind().folder(), entry.id(), hue, stuck(entry));
    }

    private static String stuck(Entry entry) {
        return entry instanceof Factor factor ? factor.stuck() : entry instanceof Risk risk ? risk.stuck() : "";
    }
}
