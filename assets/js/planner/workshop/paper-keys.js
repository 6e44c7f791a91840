// The keys that stand for answers, on paper sheets and when they are typed in. Pure.

import { byId } from "../model.js";

// As beside the answers on the planner's own page.
const EXTRA_KEYS = { na: "8", dk: "9" };

/** The answers that a question offers: `[{key, value, label}]`. */
export function keysOf(model, question) {
  const scale = model.scales[question.answer_scale];
  const extra = scale.extra.filter(one => !one.only_if || question[one.only_if]);
  return [
    ...scale.options.map(({ value, label }) => ({ key: String(value), value, label })),
    ...extra.map(({ id, label }) => ({ key: EXTRA_KEYS[id], value: id, label })),
  ];
}

/** The question who answers, and what it offers: `{question, keys}`, or null where a planner compares no groups. */
export function roleOf(model) {
  const question = byId(model.profile, model.comparison?.groups?.profile);
  return question ? { question, keys: question.options.map(({ id, label }, place) => ({ key: String(place + 1), value: id, label })) } : null;
}
