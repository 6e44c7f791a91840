package org.alongside.content;

/** A page of figures or comparisons. */
public record EvidencePage(Article article) implements Entry {
}
