package org.alongside.search;

/** One page, and what analysing it gave. */
record AnalysedPage(SearchPage page, PageTerms terms) {
}
