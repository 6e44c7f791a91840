// What is pressed is shown first; what follows from it waits until it is on the screen.

/** What may build on work that still waits, or end the page: none of it happens before that work is done. */
const NOT_BEFORE = ["click", "submit", "hashchange", "popstate", "storage", "beforeprint", "pageshow", "visibilitychange", "beforeunload", "pagehide"];

/**
 * Puts work off until the browser has painted, and keeps its order.
 *
 * @param browser where frames and events come from: the window
 * @returns {(work: () => void) => void}
 */
export function createAfterPaint(browser) {
  const waiting = [];
  const catchUp = () => {
    while (waiting.length > 0) waiting.shift()();
  };
  NOT_BEFORE.forEach(type => browser.addEventListener(type, catchUp, { capture: true }));
  return work => {
    waiting.push(work);
    // The frame is painted after its callbacks, so the timer comes after the paint.
    browser.requestAnimationFrame(() => browser.setTimeout(catchUp));
  };
}
