// Dated snapshots of a plan's answers, kept inside the plan, to compare with later. Pure.

import { OPEN, OUTCOMES } from "./actions.js";

// Notes stay with the plan: a snapshot is for comparing, and the fewer copies of a note there are the better.
const PARTS = ["model", "profile", "answers", "revs", "evidenced", "actions"];

/**
 * The plan with its answers of today kept beside it. Actions that are done or dropped stay in the snapshot; the others are
 * carried on, open again.
 *
 * @param {Date} now
 */
export function withSnapshot(plan, now) {
  const kept = Object.fromEntries(PARTS.map(part => [part, plan[part]]));
  const carried = plan.actions.filter(({ state }) => !OUTCOMES.closed.includes(state));
  return {
    ...plan,
    snapshots: [...snapshotsOf(plan), { taken: now.toISOString(), ...kept }],
    actions: carried.map(action => ({ ...action, state: OPEN })),
  };
}

/** The plan without the snapshot that was taken at a time. */
export function withoutSnapshot(plan, taken) {
  return { ...plan, snapshots: snapshotsOf(plan).filter(snapshot => snapshot.taken !== taken) };
}

/** A plan's snapshots, oldest first. */
export function snapshotsOf(plan) {
  return plan.snapshots ?? [];
}

/** A plan as it was when a snapshot was taken. */
export function planAt(plan, snapshot) {
  const kept = Object.fromEntries(PARTS.filter(part => part in snapshot).map(part => [part, snapshot[part]]));
  return { ...plan, ...kept, saved: snapshot.taken };
}
