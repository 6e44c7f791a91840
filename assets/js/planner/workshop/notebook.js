// What a workshop keeps on this device, beside the plans. Nothing here throws: without storage a workshop lasts as long as its tab.

const PREFIX = "alongside:";
/** Where the coordinator's device keeps the workshop. */
export const WORKSHOP = "workshop";
/** Where a phone keeps its answers to one invitation. */
export const answersTo = mark => `answers:${mark}`;

/**
 * One page of the notebook.
 *
 * @param {string} name {@link WORKSHOP} or what {@link answersTo} gives
 * @param browser where `localStorage` and storage events come from: the window
 */
export function createNotebook(name, browser) {
  const key = PREFIX + name;
  return {
    /** What was written, as JSON.parse returns it, or null. Anybody may have changed it. */
    read: () => attempt(() => JSON.parse(browser.localStorage.getItem(key))) ?? null,
    /** @returns {boolean} whether it is kept */
    write: value => attempt(() => { browser.localStorage.setItem(key, JSON.stringify(value)); return true; }) ?? false,
    remove: () => { attempt(() => browser.localStorage.removeItem(key)); },
    /** Calls back when another tab has changed or removed it. */
    watch: onChange => browser.addEventListener("storage", event => { if (event.key === null || event.key === key) onChange(); }),
  };
}

function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
