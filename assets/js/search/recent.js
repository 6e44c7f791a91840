/** Remembers the last searches on this device; the only file of search that touches storage. */

const KEY = 'alongside-recent-searches';
const MOST = 5;

/** @returns {string[]} the newest first; empty when storage is blocked or holds something else */
export function recentSearches() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query) {
  const trimmed = query.trim();
  if (trimmed === '') return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== trimmed.toLowerCase());
  quietly(() => localStorage.setItem(KEY, JSON.stringify([trimmed, ...others].slice(0, MOST))));
}

export function forgetSearches() {
  quietly(() => localStorage.removeItem(KEY));
}

/** Storage may be blocked or full; search works without it. */
function quietly(store) {
  try {
    store();
  } catch {
    // Nothing is lost but a convenience.
  }
}
