package org.alongside.script;

/** A script that could not be loaded, or that failed on what it was given. */
public final class ScriptFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScriptFault(String message, Throwable cause) {
        super(message, cause);
    }
}
