// Reads and writes plan files. A file may come from anyone, so it is checked before a plan is made of it.

import { FORMAT, VERSION } from "./plan.js";

/** The longest text we read, in characters: hundreds of times a full plan. */
export const LONGEST = 2_000_000;
const DEEPEST = 20;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** The text of a plan file, in lines that a person can read. */
export function planText(plan) {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/**
 * A plan from a text.
 *
 * @returns {{plan: Object}|{refused: string, detail: (string|undefined)}} `refused` is one of "too-long", "not-json",
 *   "not-a-plan", "newer", "other-planner", "damaged" (then `detail` names the part)
 */
export function readPlanText(model, text) {
  if (text.length > LONGEST) return { refused: "too-long" };
  let read;
  try {
    read = JSON.parse(text.replace(BYTE_ORDER_MARK, ""));
  } catch {
    return { refused: "not-json" };
  }
  return readPlanObject(model, read);
}

/** As {@link readPlanText}, from what JSON.parse returned. */
export function readPlanObject(model, read) {
  if (!isObject(read) || read.format !== FORMAT) return { refused: "not-a-plan" };
  if (!Number.isInteger(read.version) || read.version < 1) return { refused: "damaged", detail: "version" };
  if (read.version > VERSION) return { refused: "newer" };
  if (isTooDeep(read, DEEPEST)) return { refused: "damaged", detail: "nesting" };
  const wrong = Object.keys(PARTS).find(part => Object.hasOwn(read, part) && !PARTS[part].fits(read[part]));
  if (wrong) return { refused: "damaged", detail: wrong };
  if (Object.hasOwn(read, "model") && read.model.id !== model.model) return { refused: "other-planner" };
  const plan = { ...missingParts(read, model), ...read };
  return { plan: { ...plan, actions: plan.actions.map(named) } };
}

// Other programs may leave out what we tell actions apart by.
function named(action, place) {
  return typeof action.id === "string" ? action : { ...action, id: `action-${place + 1}` };
}

const PARTS = {
  model: { fits: value => isObject(value) && typeof value.id === "string" && Number.isInteger(value.version) },
  saved: { fits: value => value === null || typeof value === "string", empty: () => null },
  profile: { fits: isObject, empty: () => ({}) },
  answers: { fits: isObject, empty: () => ({}) },
  revs: { fits: isObject, empty: () => ({}) },
  evidenced: { fits: isList(value => typeof value === "string"), empty: () => [] },
  notes: { fits: isObject, empty: () => ({}) },
  actions: { fits: isList(isObject), empty: () => [] },
  snapshots: { fits: isList(fitsSnapshot) },
};

// Without a model's version a file is from the first one.
function missingParts(read, model) {
  const parts = Object.entries(PARTS).filter(([part, { empty }]) => empty && !Object.hasOwn(read, part));
  return { model: { id: model.model, version: 1 }, ...Object.fromEntries(parts.map(([part, { empty }]) => [part, empty()])) };
}

// A snapshot is a plan of an earlier day, so its parts are held to the same.
function fitsSnapshot(value) {
  return isObject(value) && typeof value.taken === "string"
    && ["model", "profile", "answers", "revs", "evidenced", "actions"].every(part => !Object.hasOwn(value, part) || PARTS[part].fits(value[part]));
}

function isTooDeep(value, left) {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some(part => isTooDeep(part, left - 1));
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(fits) {
  return value => Array.isArray(value) && value.every(fits);
}
