package org.alongside.site;

/** Something around the build is wrong, not the content: an unwritable folder, a missing file. Says what to do. */
public class EnvironmentFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvironmentFault(String message, Throwable cause) {
        super(message, cause);
    }
}
