package org.alongside.planner;

/** A step as the planner knows it. */
public record PlannerStage(String id, int order, String name, String purpose, String basis) {
}
