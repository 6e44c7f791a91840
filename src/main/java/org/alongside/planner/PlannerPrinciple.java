package org.alongside.planner;

/** A principle as the planner knows it. */
public record PlannerPrinciple(String id, int order, String name) {
}
