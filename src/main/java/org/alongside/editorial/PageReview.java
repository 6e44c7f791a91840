package org.alongside.editorial;

import java.util.List;
import java.util.Set;

/**
 * What reading one page by itself gave, when nothing was wrong with it.
 *
 * @param advice    what could be better
 * @param sentences a number for each sentence that may stand on no other page
 */
public record PageReview(List<Advice> advice, Set<Long> sentences) {
}
