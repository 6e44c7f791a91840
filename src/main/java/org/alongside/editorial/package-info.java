/** Checks of the words themselves: what may not stand in a text (problems), and what could be better (advice). */
package org.alongside.editorial;
