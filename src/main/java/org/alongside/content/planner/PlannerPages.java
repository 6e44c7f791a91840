package org.alongside.content.planner;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.content.HeaderLine;
import org.alongside.content.Kind;
import org.alongside.content.ParsedDocument;

/**
 * What the planner needs to know of the pages.
 *
 * @param principles the ids of the principles, in their order
 * @param stages     the ids of the steps, in their order
 * @param inOrder    whether every principle and step has a number of its own
 * @param exists     whether there is a page of this {@code folder/id}
 */
public record PlannerPages(List<String> principles, List<String> stages, boolean inOrder, Predicate<String> exists) {
    public PlannerPages {
        principles = List.copyOf(principles);
        stages = List.copyOf(stages);
    }

    /** Pages whose numbers are right. */
    public PlannerPages(List<String> principles, List<String> stages, Predicate<String> exists) {
        this(principles, stages, true, exists);
    }

    /** The pages among these documents, which need not have been checked yet. */
    public static PlannerPages of(Collection<ParsedDocument> documents) {
        Set<String> names = documents.stream().map(document -> document.ref().toString()).collect(Collectors.toSet());
        return new PlannerPages(idsInOrder(documents, Kind.PRINCIPLES), idsInOrder(documents, Kind.STAGES),
            isInOrder(documents, Kind.PRINCIPLES) && isInOrder(documents, Kind.STAGES), names::contains);
    }

    private static List<String> idsInOrder(Collection<ParsedDocument> documents, Kind kind) {
        return documents.stream().filter(document -> document.ref().kind() == kind)
            .sorted(Comparator.comparingInt(PlannerPages::order).thenComparing(ParsedDocument::ref))
            .map(document -> document.ref().id()).toList();
    }

    private static boolean isInOrder(Collection<ParsedDocument> documents, Kind kind) {
        List<Integer> orders = documents.stream().filter(document -> document.ref().kind() == kind).map(PlannerPages::order).sorted().toList();
        return orders.equals(IntStream.rangeClosed(1, orders.size()).boxed().toList());
    }

    // A page whose order line is missing or wrong is reported elsewhere; here it only has to stand somewhere.
    private static int order(ParsedDocument document) {
        HeaderLine line = document.header().get("order");
        return line != null && line.value().matches("[0-9]{1,6}") ? Integer.parseInt(line.value()) : Integer.MAX_VALUE;
    }
}
