// Which plan is open. There is one at a time, or none.

import { emptyPlan } from "./plan.js";
import { openPlan } from "./open-plan.js";
import { newPlanId } from "./shelf.js";

/** What a tab remembers in the place of a plan's id on a shared computer, so that a reload keeps nothing either. */
const SHARED = "shared";

/**
 * @param model the planner's model
 * @param shelf what `createShelf` returns
 * @param {() => Date} clock
 * @param {(about: Object) => void} onChange called when a plan is opened (`{opened: true}`), closed (`{closed: true}`) or
 *   changed: with what `change` was told, or `{elsewhere: true}` for a change in another tab
 */
export function createDesk({ model, shelf, clock, onChange }) {
  let open = null;

  const lay = (id, plan, shared) => {
    open = openPlan({ shelf: shared ? null : shelf, id, plan, clock });
    open.subscribe(onChange);
    shelf.rememberOpened(shared ? SHARED : id);
    onChange({ opened: true });
  };

  const close = () => {
    open = null;
    shelf.rememberOpened(null);
    onChange({ closed: true });
  };

  shelf.watch(id => {
    if (open && (id === null || id === open.id)) open.reload();
    else onChange({ shelf: true });
  });

  return {
    get open() { return open; },
    get plan() { return open.plan; },
    get hasUnsaved() { return open !== null && open.hasUnsaved; },
    change: (edit, about) => open.change(edit, about),
    close,

    /** Begins a new plan. `shared` keeps it off this device. */
    start: ({ shared }) => lay(newPlanId(), emptyPlan(model), shared),

    /** Opens a plan that came from elsewhere, as one more beside those on the shelf. */
    add(plan, { shared }) {
      lay(newPlanId(), plan, shared);
      open.keep();
    },

    /** Opens a plan from the shelf. */
    take: id => lay(id, shelf.read(id).plan, false),

    /** Opens what this tab had open before, or the newest plan, or a new one. */
    takeLast() {
      const id = shelf.lastOpened();
      if (id === SHARED) return lay(newPlanId(), emptyPlan(model), true);
      const last = shelf.read(id ?? "");
      const entry = last?.plan ? last : shelf.list().find(one => one.plan);
      return entry ? lay(entry.id, entry.plan, false) : lay(newPlanId(), emptyPlan(model), false);
    },

    /** Looks again at what other tabs may have done while this page was asleep. */
    wake() {
      if (open) open.reload();
    },

    /** Closes the plan that was removed from the shelf, if it is the one that is open; null stands for all. */
    removed(id) {
      if (open && (id === null || id === open.id)) close();
    },
  };
}
