package org.alongside.jbake;

import org.alongside.site.PageFacts;
import org.alongside.site.Written;

/** A page as it was published, by its size and checksum, and what the check of the finished site has to know of it. */
public record DrawnPage(Written written, PageFacts facts) {
}
