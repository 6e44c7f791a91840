// A plan as one digit for each choice, and the rest that no choice says. Pure; hostile keys stay plain keys.

import { emptyPlan } from "../planner/plan/plan.js";
import { own, revisionOf } from "../planner/reading.js";

/**
 * A plan taken apart. Nothing is lost: {@link planFrom} gives an equal plan back, but for the order of ticks and for empty entries.
 *
 * @param layout what `layoutOf` returns
 * @returns {{digits: number[], rest: Object}} `digits`: 0 where nothing offered was chosen; `rest`: a part of a plan
 */
export function takeApart(layout, version, plan) {
  const digits = layout.fields.map(field => field.values.indexOf(chosenAt(plan, field)) + 1);
  return { digits, rest: differences(tidy(layout, plan), planOfDigits(layout, version, digits)) };
}

/** The plan that digits and a rest stand for. Whoever made them may be hostile: check it as a plan file is checked. */
export function planFrom(layout, version, digits, rest = {}) {
  const plan = planOfDigits(layout, version, digits);
  return Object.fromEntries([...Object.keys(plan), ...Object.keys(rest)].map(key => {
    if (!Object.hasOwn(rest, key)) return [key, plan[key]];
    return [key, KEYED.includes(key) && isObject(rest[key]) ? { ...plan[key], ...rest[key] } : rest[key]];
  }));
}

const KEYED = ["profile", "answers", "revs"];

function chosenAt(plan, { part, id, row, option }) {
  if (part === "evidenced") return listAt(plan, "evidenced").includes(id);
  const given = own(own(plan, part), id);
  if (option !== undefined) return Array.isArray(given) && given.includes(option);
  return row === undefined ? given : own(given, row);
}

function planOfDigits(layout, version, digits) {
  const chosen = layout.fields.flatMap((field, place) => (digits[place] > 0 ? [{ ...field, value: field.values[digits[place] - 1] }] : []));
  const answers = chosen.filter(({ part }) => part === "answers");
  return {
    ...emptyPlan({ model: layout.planner, version }),
    profile: profileOf(chosen.filter(({ part }) => part === "profile")),
    answers: Object.fromEntries(answers.map(({ id, value }) => [id, value])),
    revs: Object.fromEntries(answers.map(({ id }) => [id, layout.revs[id]])),
    evidenced: chosen.filter(({ part }) => part === "evidenced").map(({ id }) => id),
  };
}

function profileOf(chosen) {
  const ids = [...new Set(chosen.map(({ id }) => id))];
  return Object.fromEntries(ids.map(id => {
    const here = chosen.filter(field => field.id === id);
    if (here[0].option !== undefined) return [id, here.map(({ option }) => option)];
    if (here[0].row !== undefined) return [id, Object.fromEntries(here.map(({ row, value }) => [row, value]))];
    return [id, here[0].value];
  }));
}

// A plan without empty entries, and with the revision of every answer said.
function tidy(layout, plan) {
  const filled = value => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  const profile = entriesOf(own(plan, "profile")).filter(([, value]) => filled(value))
    .map(([id, value]) => [id, isObject(value) ? Object.fromEntries(entriesOf(value).filter(([, one]) => filled(one))) : value]);
  const answers = entriesOf(own(plan, "answers")).filter(([, value]) => filled(value));
  const revs = answers.filter(([id]) => Object.hasOwn(layout.revs, id)).map(([id]) => [id, revisionOf(plan, id)]);
  return {
    ...plan,
    profile: Object.fromEntries(profile),
    answers: Object.fromEntries(answers),
    revs: { ...own(plan, "revs"), ...Object.fromEntries(revs) },
  };
}

function differences(plan, known) {
  return Object.fromEntries(Object.keys(plan).filter(key => !same(plan[key], known[key])).map(key => [
    key, KEYED.includes(key) ? Object.fromEntries(entriesOf(plan[key]).filter(([id, value]) => !same(value, own(known[key], id)))) : plan[key],
  ]).filter(([key, value]) => !KEYED.includes(key) || Object.keys(value).length > 0));
}

// Ticks are the same in any order.
function same(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) return sorted(one) === sorted(other);
  if (!isObject(one) || !isObject(other)) return JSON.stringify(one) === JSON.stringify(other);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every(key => Object.hasOwn(other, key) && same(one[key], other[key]));
}

function sorted(list) {
  return list.map(one => JSON.stringify(one)).sort().join();
}

function listAt(plan, key) {
  const list = own(plan, key);
  return Array.isArray(list) ? list : [];
}

function entriesOf(value) {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
