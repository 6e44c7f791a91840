package org.alongside.content;

/** One {@code :name: value} line of a file's header and the line number it stands on, from 1. */
public record HeaderLine(String value, int line) {
}
