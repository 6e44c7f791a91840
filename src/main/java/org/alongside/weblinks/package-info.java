/** Asks whether the pages of other websites that the guide links to are still there; on a schedule, never while building. */
package org.alongside.weblinks;
