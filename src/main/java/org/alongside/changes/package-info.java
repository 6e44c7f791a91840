/** Says in plain words what a change of the content does: {@code changes --since REV}, and the summary of a pull request. */
package org.alongside.changes;
