package org.alongside.jbake;

import org.jbake.template.RenderingException;

/** A template cannot draw a page; the message names template, line and page. */
public final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenTemplate(RenderingException cause) {
        super(cause.getMessage(), cause);
    }
}
