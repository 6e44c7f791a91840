/** Runs the browser's own ES modules on the JVM, so that the command line, the build and the tests use the same code as the page. */
package org.alongside.script;
