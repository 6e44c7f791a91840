// The actions of a plan: what somebody will do, and by when. Pure.

import { own } from "../planner/reading.js";

const STATES = ["open", "done", "not-done", "dropped"];

/** The actions of a plan that are something at all. */
export function actionsOf(plan) {
  const actions = own(plan, "actions");
  return Array.isArray(actions) ? actions.filter(action => typeof action === "object" && action !== null && !Array.isArray(action)) : [];
}

/** How an action stands: "open", unless it says "done", "not-done" or "dropped". */
export function stateOf(action) {
  const state = own(action, "state");
  return STATES.includes(state) ? state : "open";
}

/** The day by which it shall be done, as the milliseconds at which it starts in UTC; null when it has none that exists. */
export function dayOf(action) {
  const text = own(action, "by");
  if (typeof text !== "string" || !/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text ? null : day;
}
