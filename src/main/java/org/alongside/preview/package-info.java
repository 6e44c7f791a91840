/** Shows a built site as it will be when published: same headers, same redirects, and live while somebody edits it. */
package org.alongside.preview;
