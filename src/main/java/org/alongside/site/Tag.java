package org.alongside.site;

import java.util.Map;

/**
 * A start tag of a finished page.
 *
 * @param name       in small letters
 * @param attributes values by names in small letters, in their order; "" for an attribute without a value
 * @param words      what stands between this tag and its end tag, for elements that hold words alone; "" for all others
 * @param inDrawing  whether it belongs to an SVG drawing
 */
record Tag(String name, Map<String, String> attributes, String words, boolean inDrawing) {
}
