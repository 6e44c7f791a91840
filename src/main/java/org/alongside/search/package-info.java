/**
 * Search: sections of pages in, small files out that the browser's own module reads. {@link org.alongside.search.SearchIndex}
 * is the whole line: {@link org.alongside.search.SearchDocument} to {@link org.alongside.search.PageTerms} to files.
 * {@link org.alongside.search.Searcher} asks a built site.
 */
package org.alongside.search;
