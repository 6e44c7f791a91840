/** Tests in a real browser: the built site through the preview server, under the headers it is published with. */
package org.alongside.browser;
