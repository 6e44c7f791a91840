/** Fetches the index of this site. */

import { POINTER, openSearch } from './search.js';

/**
 * @param {string} root address of the site's root, ending in a slash
 * @param {function} fetchFile the browser's fetch, or one like it
 * @returns {Promise<object>} what openSearch gives
 */
export function load(root, fetchFile = (address, options) => fetch(address, options)) {
  return openSearch(async (path) => {
    // Every file but the pointer has its content's hash in its name, so a copy in the cache is always right.
    const answer = await fetchFile(root + path, { cache: path === POINTER ? 'no-cache' : 'default' });
    if (!answer.ok) throw new Error(`${path} could not be fetched: ${answer.status}`);
    return answer.json();
  });
}
