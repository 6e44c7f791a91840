package org.alongside.editorial;

import java.util.List;

/**
 * What reading one page by itself gave, when nothing was wrong with it.
 *
 * @param advice    what could be better
 * @param sentences a number for each sentence that may stand on no other page, each once, in rising order
 */
public record PageReview(List<Advice> advice, long[] sentences) {
}
