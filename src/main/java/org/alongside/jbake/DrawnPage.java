package org.alongside.jbake;

import org.alongside.site.PageFacts;

/** A page as it is published, and what the check of the finished site has to know of it. */
public record DrawnPage(String html, PageFacts facts) {
}
