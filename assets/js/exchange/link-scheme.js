// How the fragment of a shared plan begins. Apart from what reads it, so that a page can tell one without loading the reader.

/** A shared plan, ours or a later version's: its version, and what it holds. */
export const SCHEME = /^p(\d+)\.(.*)$/s;

/** Whether a fragment is a shared plan. */
export function isShareLink(fragment) {
  return SCHEME.test(fragment);
}
