package org.alongside.content;

/**
 * One section of a page as plain text, for search and for checks.
 *
 * @param anchor  its anchor without {@code #}; empty for what stands before the first heading
 * @param heading its heading; empty for what stands before the first heading
 * @param level   2 for {@code ==}, 3 for {@code ===}; 1 for what stands before the first heading
 * @param text    its words, one block a line, without those of sections below it
 */
public record Section(String anchor, String heading, int level, String text) {
}
