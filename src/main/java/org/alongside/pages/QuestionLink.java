package org.alongside.pages;

/**
 * A planner question that leads to the page shown.
 *
 * @param hue the order of its first principle
 */
public record QuestionLink(String id, String text, String step, String stepAddress, String principle, int hue, String address) {
}
