// What kind of work it is: the modes, the matrix, and what there is between organisations. None of it is a ladder.

import { byId, labelIn } from "../model.js";
import { element, foldOut, scrolled } from "../page/elements.js";
import { resultSection } from "./section.js";

export function kindsSection(view) {
  const { words, result } = view;
  if (!result.mode && !result.matrix) return null;
  return resultSection("kinds", words.say("kinds.title"),
    element("p", { class: "remark" }, words.say("kinds.not-a-ladder")),
    result.mode ? modes(view) : null,
    result.matrix ? matrix(view) : null,
    betweenOrganisations(view),
    foldOut(words.say("kinds.how"), () => rules(view), { class: "how", "data-about": "kinds" }));
}

function modes({ model, words, result: { mode } }) {
  const isUnclear = mode.headline === model.mode.not_enough?.result;
  const headline = isUnclear ? model.mode.not_enough.label : labelIn(model.mode.rules, mode.headline);
  const reach = mode.reach ? `: ${labelIn(model.mode.reach.rules, mode.reach)}` : "";
  return element("div", { class: "mode" },
    element("h4", {}, words.say("kinds.mode", { mode: headline })),
    isUnclear ? null : element("p", {}, words.say("kinds.mode-sentence", { mode: `${headline}${reach}` })),
    element("ul", { class: "modes" }, model.mode.present.map(id => {
      const here = mode.headline === id;
      const present = mode.present.includes(id);
      return element("li", { "data-present": present, "data-headline": here },
        element("span", { class: "mode-name" }, labelIn(model.mode.rules, id)),
        element("span", { class: "mode-state" }, words.say(here ? "kinds.headline" : present ? "kinds.present" : "kinds.absent")));
    })));
}

function matrix({ model, words, result: { matrix: found } }) {
  const { labels, axes, value_at_risk: risk } = model.matrix;
  const [across, down] = Object.keys(axes);
  const cellOf = (column, row) => axes[across][column].find(cell => axes[down][row].includes(cell));
  const axisLabel = (axis, place) => labels.axes?.[axis]?.[place] ?? place;
  return element("div", { class: "matrix-part" },
    element("h4", {}, words.say("kinds.matrix", { cell: found.headline ? labels.cells[found.headline] : words.say("kinds.no-cell") })),
    scrolled(words.say("kinds.matrix-caption"), element("table", { class: "matrix" },
      element("caption", {}, words.say("kinds.matrix-caption")),
      element("thead", {}, element("tr", {}, element("td"), Object.keys(axes[across]).map(column => element("th", { scope: "col" }, axisLabel(across, column))))),
      element("tbody", {}, Object.keys(axes[down]).map(row => element("tr", {},
        element("th", { scope: "row" }, axisLabel(down, row)),
        Object.keys(axes[across]).map(column => matrixCell(cellOf(column, row), found, labels))))))),
    found.value_at_risk && risk ? element("p", { class: "remark" }, words.say("kinds.value-at-risk", { why: risk.in_words })) : null);
}

function matrixCell(cell, found, labels) {
  const state = found.cells[cell];
  return element("td", { "data-state": state, "data-headline": found.headline === cell },
    element("span", { class: "cell-name" }, labels.cells[cell]), " ", element("span", { class: "cell-state" }, labels.states[state] ?? state));
}

function betweenOrganisations({ model, words, result: { inter_organisational: between } }) {
  if (!between || between.kinds.length === 0) return null;
  const { labels, levels } = model.inter_organisational;
  const field = byId(model.profile, levels.profile);
  const places = between.levels.map(id => labelIn(field.options, id));
  return element("p", {}, words.say("kinds.between", { kinds: words.list(between.kinds.map(kind => labels[kind])) }),
    places.length > 0 ? ` ${words.say("kinds.levels", { levels: words.list(places) })}` : null);
}

function rules({ model, link }) {
  const said = [
    ...(model.mode?.rules ?? []).map(rule => [rule.label, rule.in_words]),
    ...Object.entries(model.matrix?.cells ?? {}).flatMap(([cell, states]) =>
      states.map(rule => [`${model.matrix.labels.cells[cell]}, ${model.matrix.labels.states[rule.state]}`, rule.in_words])),
  ].filter(([, reason]) => reason);
  return [
    element("ul", {}, said.map(([name, reason]) => element("li", {}, `${name}: ${reason}`))),
    model.matrix?.note?.in_words ? element("p", {}, model.matrix.note.in_words) : null,
    link("how-scoring-works") ? element("p", {}, link("how-scoring-works")) : null,
  ];
}
