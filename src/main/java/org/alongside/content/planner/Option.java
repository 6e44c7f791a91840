package org.alongside.content.planner;

/** An answer that can be chosen, or a row of a grid. */
public record Option(String id, String label) {
}
