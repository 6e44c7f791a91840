package org.alongside.pages;

/** A link to a section of the page that is shown. */
public record SectionLink(String anchor, String heading) {
}
