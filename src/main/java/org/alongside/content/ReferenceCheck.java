package org.alongside.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that whatever a header line names exists, and that no two entries claim the same place in an order. */
final class ReferenceCheck {
    private final List<Entry> entries;
    private final Map<Ref, ParsedDocument> documents;
    private final Problems problems;

    ReferenceCheck(List<Entry> entries, Map<Ref, ParsedDocument> documents, Problems problems) {
        this.entries = entries;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        for (Entry entry : entries) {
            List<Ref> named = new ArrayList<>(entry.refs());
            named.addAll(entry.article().related());
            named.stream().distinct().filter(ref -> !documents.containsKey(ref)).forEach(ref -> report(entry, ref));
        }
        checkOrders();
        List.of(Kind.PRINCIPLES, Kind.STAGES).forEach(this::checkCount);
    }

    /** Principles and steps are counted on their pages ("3 of 7") and take their colours by number. */
    private void checkCount(Kind kind) {
        List<Entry> counted = entries.stream().filter(entry -> entry.ref().kind() == kind).toList();
        for (Entry entry : counted) {
            HeaderLine order = documents.get(entry.ref()).header().get("order");
            if (order != null && order.value().matches("[0-9]{1,6}") && (Integer.parseInt(order.value()) > counted.size() || Integer.parseInt(order.value()) < 1)) {
                problems.add(entry.article().file(), order.line(), "order: there are " + counted.size() + ", so they are numbered from 1 to "
                    + counted.size() + ". " + order.value() + " leaves a gap.");
            }
        }
    }

    private void report(Entry entry, Ref missing) {
        List<String> known = documents.keySet().stream().filter(ref -> ref.kind() == missing.kind()).map(Ref::id).toList();
        problems.add(entry.article().file(), lineNaming(entry, missing), missing.kind().noun() + " \"" + missing.id()
            + "\" does not exist." + (known.size() <= 12 ? " Known: " + String.join(", ", known) + "."
            : Suggestion.of(missing.id(), known)));
    }

    /** The header line that holds the id, 1 when it cannot be found. */
    private int lineNaming(Entry entry, Ref ref) {
        return documents.get(entry.ref()).header().values().stream()
            .filter(line -> line.value().matches("(.*[,/\\s])?" + ref.id() + "([,\\s].*)?"))
            .mapToInt(HeaderLine::line).findFirst().orElse(1);
    }

    private void checkOrders() {
        Map<String, Entry> taken = new HashMap<>();
        for (Entry entry : entries) {
            HeaderLine order = documents.get(entry.ref()).header().get("order");
            if (order != null) {
                Entry other = taken.putIfAbsent(entry.ref().kind() + " " + order.value(), entry);
                if (other != null) {
                    problems.add(entry.article().file(), order.line(), "order " + order.value() + " is also the order of "
                        + other.article().file() + ". Give each " + entry.ref().kind().noun() + " its own number.");
                }
            }
        }
    }
}
