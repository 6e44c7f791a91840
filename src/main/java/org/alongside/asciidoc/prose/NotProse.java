package org.alongside.asciidoc.prose;

/** Says that a text has something in it that is not {@linkplain Prose prose}. It is no fault, and so knows nothing of where it was found. */
final class NotProse extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NotProse() {
        super(null, null, false, false);
    }

    /** Gives up the text when this is so. */
    static void when(boolean isDoubtful) {
        if (isDoubtful) {
            throw new NotProse();
        }
    }
}
