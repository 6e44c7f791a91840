// The plans that can be compared: each as it is now, and as each of its snapshots has it. Pure.

import { nameOf } from "../plan/plan.js";
import { planAt, snapshotsOf } from "../plan/snapshots.js";

/**
 * Every moment of some plans, each plan's oldest first.
 *
 * @param plans plans in any order
 * @returns `[{plan, name, at, now}]`: the plan as it was, its name or null, the date as text, and whether it is its latest
 */
export function momentsOf(model, plans) {
  return plans.flatMap(plan => [
    ...snapshotsOf(plan).map(snapshot => ({ plan: planAt(plan, snapshot), name: nameOf(model, plan), at: snapshot.taken, now: false })),
    { plan, name: nameOf(model, plan), at: plan.saved, now: true },
  ]);
}

/** Which two to begin with: the earliest and the latest moment of the plan that has most of them, as places in the list. */
export function firstChoice(moments) {
  const lengths = new Map();
  let run = 0;
  moments.forEach((moment, place) => {
    run += 1;
    if (moment.now) {
      lengths.set(place, run);
      run = 0;
    }
  });
  const [last, length] = [...lengths].sort(([, one], [, other]) => other - one)[0] ?? [-1, 0];
  return length > 1 ? { before: last - length + 1, after: last } : null;
}
