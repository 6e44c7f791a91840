package org.alongside.asciidoc;

/** The converter cannot be started, whatever the text: it unpacks parts of itself into the folder for temporary files. */
public final class ConverterFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConverterFault(RuntimeException cause) {
        super(cause);
    }
}
