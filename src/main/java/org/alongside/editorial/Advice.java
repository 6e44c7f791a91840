package org.alongside.editorial;

/** Something that could be better in a file; it stops nothing. Printed as {@code file:line: message}. */
public record Advice(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
