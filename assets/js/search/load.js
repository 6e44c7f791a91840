/** Fetches the index of this site. */

import { openSearch } from './search.js';

const FOLDER = 'assets/search/';

/** An answer that takes longer than this, in milliseconds, is said to be under way. */
export const A_MOMENT = 300;

/**
 * @param {string} root address of the site's root, ending in a slash
 * @param {Promise<Response>} first the answer with the index's first file
 * @returns {Promise<object>} what openSearch gives
 */
export async function load(root, first) {
  // The other files have their content's hash in their names, so a copy in the cache is always right.
  return openSearch(await content(await first), async (name) => content(await fetch(root + FOLDER + name)));
}

function content(answer) {
  if (!answer.ok) throw new Error(`${answer.url} could not be fetched: ${answer.status}`);
  return answer.json();
}
