// The order in which a model's choices are coded. Two models with the same layout can read each other's codes. Pure.

import { crc32OfText } from "./crc32.js";

/**
 * The layout of a model. It is plain JSON, so that the layout of an old version can be kept and its links stay readable.
 *
 * @returns {{planner: string, version: number, fields: Array, revs: Object, plannerMark: number, questionsMark: number}} each
 *   of `fields` is `{part, id, row|option, values}`: one choice among `values`, or none of them; `revs` is the revision of each
 *   question; the marks (16 and 24 bits) are fingerprints of the planner's id and of everything the coding depends on
 */
export function layoutOf(model) {
  if (!known.has(model)) known.set(model, makeLayout(model));
  return known.get(model);
}

// A model never changes, and a workshop asks for its layout again and again.
const known = new WeakMap();

function makeLayout(model) {
  const fields = [
    ...model.profile.flatMap(profileFields),
    ...model.questions.map(question => ({ part: "answers", id: question.id, values: offeredAnswers(model, question) })),
    ...model.questions.map(({ id }) => ({ part: "evidenced", id, values: [true] })),
  ];
  const revs = Object.fromEntries(model.questions.map(({ id, rev }) => [id, rev]));
  return {
    planner: model.model, version: model.version, fields, revs,
    plannerMark: crc32OfText(model.model) & 0xffff,
    questionsMark: crc32OfText(JSON.stringify([fields, revs])) & 0xffffff,
  };
}

/** How many states each field of a layout has, the blank one among them. */
export function radicesOf(fields) {
  return fields.map(({ values }) => values.length + 1);
}

// Free text is not a choice, so it has no place here.
function profileFields({ id, type, options, rows, scale }) {
  switch (type) {
    case "single": return [{ part: "profile", id, values: options.map(option => option.id) }];
    case "multi": return options.map(option => ({ part: "profile", id, option: option.id, values: [true] }));
    case "grid": return rows.map(row => ({ part: "profile", id, row: row.id, values: scale.map(({ value }) => value) }));
    default: return [];
  }
}

function offeredAnswers(model, question) {
  const scale = model.scales[question.answer_scale];
  const extra = scale.extra.filter(one => !one.only_if || question[one.only_if]);
  return [...scale.options.map(({ value }) => value), ...extra.map(({ id }) => id)];
}
