package org.alongside.pages;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.alongside.content.Term;

/**
 * The text of a page as readers see it.
 *
 * @param html  safe to print
 * @param terms the terms it explains, in the order of the text
 */
record PageBody(SafeString html, List<Term> terms) {
}
