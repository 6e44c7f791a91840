package org.alongside.asciidoc;

/** A piece of a converted text: an element, or the words between two tags. */
sealed interface Node permits Element, Text {
}
