// The plan that is open on the page: keeps it on the shelf after every change, and never loses an edit.

import { isEmpty } from "./plan.js";

/**
 * Opens a plan.
 *
 * Each change is made to what the shelf holds at that moment, so that two tabs on one plan keep each other's answers. A
 * change that could not be kept waits, and is made again with the next one.
 *
 * @param shelf what `createShelf` returns, or null to keep nothing (a shared computer)
 * @param {string} id the plan's id
 * @param plan the plan as it stands
 * @param {() => Date} clock
 * @returns {{id, plan, state, hasUnsaved, change, reload, keep, savedToFile, subscribe}} `state` is `{kind: "new"|"saved"|"shared"|"unsaved", at, why}`,
 *   where `why` is "blocked", "full", "gone", or what `readPlanText` refuses with
 */
export function openPlan({ shelf, id, plan, clock }) {
  let kept = plan;
  let keptText = shelf?.textOf(id) ?? null;
  let waiting = [];
  let current = plan;
  let inFile = false;
  let state = firstState(shelf, plan);
  const listeners = [];

  const tell = about => listeners.forEach(listener => listener(about));

  /** Takes over what the shelf holds now. @returns why it must not be written over, or null */
  const takeOver = () => {
    if (shelf.textOf(id) === keptText) return null;
    const entry = shelf.read(id);
    if (entry === null) return "gone";
    if (entry.refused) return entry.refused;
    [kept, keptText] = [entry.plan, entry.text];
    current = waiting.reduce((latest, edit) => edit(latest), kept);
    return null;
  };

  const put = next => {
    const { failed, text } = shelf.write(id, next);
    if (failed) return failed;
    kept = current = next;
    keptText = text;
    waiting = [];
    return null;
  };

  const dated = plan => ({ ...plan, saved: clock().toISOString() });

  const settle = why => {
    state = why ? { kind: "unsaved", why } : { kind: "saved", at: kept.saved };
  };

  return {
    id,
    get plan() { return current; },
    get state() { return state; },
    get hasUnsaved() { return !inFile && (state.kind === "unsaved" || (state.kind === "shared" && !isEmpty(current))); },

    /** Makes a change. @param edit gives a new plan for a plan. @param about what changed, for those who listen */
    change(edit, about = {}) {
      if (shelf) {
        const why = takeOver();
        waiting.push(edit);
        current = edit(current);
        settle(why ?? put(dated(current)));
      } else {
        current = dated(edit(current));
      }
      inFile = false;
      tell(about);
    },

    /** Takes over what another tab has kept, with the edits of this one that still wait. */
    reload() {
      const why = takeOver();
      if (why || state.kind !== "new") settle(why ?? (waiting.length > 0 ? put(dated(current)) : null));
      tell({ elsewhere: true });
    },

    /** Puts the plan on the shelf as it is: one that came from elsewhere, or one that was removed from there. */
    keep() {
      if (shelf) settle(put(current.saved ? current : dated(current)));
      tell({});
    },

    /** Takes note that everything is in a file that somebody saved. */
    savedToFile() {
      inFile = true;
    },

    subscribe: listener => listeners.push(listener),
  };
}

function firstState(shelf, plan) {
  if (!shelf) return { kind: "shared" };
  return plan.saved ? { kind: "saved", at: plan.saved } : { kind: "new" };
}
