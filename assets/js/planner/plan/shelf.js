// Where plans are kept on this device: the only file that touches the browser's storage.

import { readPlanText } from "./plan-file.js";

const PREFIX = "alongside:";
const PLANS = `${PREFIX}plan:`;
const OPEN = `${PREFIX}open`;
const FULL = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

/**
 * The plans in this browser. Nothing here throws: what cannot be done is said.
 *
 * @param model the planner's model
 * @param browser where `localStorage`, `sessionStorage` and storage events come from: the window
 */
export function createShelf(model, browser) {
  return {
    /** All plans, newest first: `[{id, plan}]`, or `{id, refused, detail, text}` for one that cannot be read. */
    list() {
      const store = storeOf(browser, "localStorage");
      const found = keysOf(store).filter(key => key.startsWith(PLANS)).map(key => entryAt(model, store, key));
      return found.filter(Boolean).sort((one, other) => String(other.plan?.saved).localeCompare(String(one.plan?.saved)));
    },

    /** One plan: `{id, plan, text}`, `{id, refused, detail, text}`, or null when there is none. */
    read(id) {
      return entryAt(model, storeOf(browser, "localStorage"), PLANS + id);
    },

    /** The text that stands for a plan now, null when there is none: to see cheaply whether it has changed. */
    textOf: id => textAt(storeOf(browser, "localStorage"), PLANS + id),

    /** Keeps a plan. @returns {{text: string}|{failed: ("blocked"|"full")}} the text as kept, or why it could not be */
    write(id, plan) {
      const store = storeOf(browser, "localStorage");
      const text = JSON.stringify(plan);
      try {
        store.setItem(PLANS + id, text);
      } catch (fault) {
        return { failed: FULL.includes(fault.name) ? "full" : "blocked" };
      }
      return textAt(store, PLANS + id) === text ? { text } : { failed: "blocked" };
    },

    /** Removes one plan for good. */
    remove(id) {
      attempt(() => browser.localStorage.removeItem(PLANS + id));
    },

    /** Removes everything that the planner ever kept here, and nothing of anybody else's. */
    removeAll() {
      for (const name of ["localStorage", "sessionStorage"]) {
        const store = storeOf(browser, name);
        keysOf(store).filter(key => key.startsWith(PREFIX)).forEach(key => attempt(() => store.removeItem(key)));
      }
    },

    /** Which plan this tab had open before a reload. */
    lastOpened: () => attempt(() => browser.sessionStorage.getItem(OPEN)) ?? null,

    /** Remembers which plan this tab has open; null forgets it. */
    rememberOpened(id) {
      attempt(() => (id === null ? browser.sessionStorage.removeItem(OPEN) : browser.sessionStorage.setItem(OPEN, id)));
    },

    /** Calls back with the id of a plan that another tab has changed or removed; null when it may be any. */
    watch(onChange) {
      browser.addEventListener("storage", event => {
        if (event.key === null) onChange(null);
        else if (event.key.startsWith(PLANS)) onChange(event.key.slice(PLANS.length));
      });
    },
  };
}

/** An id that no other plan has. */
export function newPlanId() {
  return [...crypto.getRandomValues(new Uint32Array(2))].map(part => part.toString(36)).join("");
}

// Reading the property alone throws where storage is blocked.
function storeOf(browser, name) {
  return attempt(() => browser[name]) ?? null;
}

function keysOf(store) {
  return attempt(() => Array.from({ length: store.length }, (_, place) => store.key(place))) ?? [];
}

function textAt(store, key) {
  return attempt(() => store.getItem(key)) ?? null;
}

function entryAt(model, store, key) {
  const text = textAt(store, key);
  return text === null ? null : { id: key.slice(PLANS.length), text, ...readPlanText(model, text) };
}

function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
