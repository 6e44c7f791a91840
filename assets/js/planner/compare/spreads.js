// How the answers to a question are spread in each group: drawn and in words, never as a mean alone.

import { byId, labelIn, questionsOf } from "../model.js";
import { element, foldOut, shape } from "../page/elements.js";
import { groupName } from "./groups.js";

const COLUMN = 24;
const TALLEST = 20;

/**
 * One question's answers, group beside group.
 *
 * @param answers one of `spread(…).questions`
 * @param ids the groups to show
 */
export function questionSpread(answers, ids, context) {
  const { model } = context;
  const scale = model.scales[byId(model.questions, answers.question).answer_scale];
  return element("div", { class: "spread-groups" }, ids.map(id => element("div", { class: "spread-group" },
    element("p", { class: "spread-name" }, groupName(context, id, "title")),
    columns(answers.groups[id]),
    element("p", { class: "spread-words" }, inWords(answers.groups[id], scale, context.words)))));
}

/** Questions on which people of one group stand at opposite ends: a mean would hide these. Null when there are none. */
export function splits(spreads, context) {
  const { model, words } = context;
  const split = spreads.questions
    .map(answers => ({ answers, ids: presentIn(spreads).filter(id => isSplit(answers.groups[id])) }))
    .filter(({ ids }) => ids.length > 0);
  if (split.length === 0) return null;
  return element("section", { class: "compare-splits", "aria-labelledby": "compare-splits" },
    element("h3", { id: "compare-splits" }, words.say("compare.splits.title")),
    element("p", {}, words.say("compare.splits.help", { count: split.length })),
    element("ul", { class: "talk-first" }, split.map(({ answers, ids }) => element("li", {},
      element("p", { class: "talk-question" }, byId(model.questions, answers.question).text),
      questionSpread(answers, ids, context)))));
}

/** Every question, under its step; few questions stand open. */
export function allSpreads(spreads, pairs, context) {
  const { model, words } = context;
  const list = questions => element("ul", { class: "talk-first" }, questions.map(question => spreadItem(question, spreads, pairs, context)));
  const steps = model.stages.map(stage => ({ stage, questions: questionsOf(model, stage.id) })).filter(({ questions }) => questions.length > 0);
  return element("section", { class: "compare-all", "aria-labelledby": "compare-all" },
    element("h3", { id: "compare-all" }, words.say(context.questionsOnly ? "compare.all-asked" : "compare.all")),
    context.questionsOnly ? list(model.questions) : steps.map(({ stage, questions }) => foldOut(stage.name, () => list(questions))));
}

function spreadItem(question, spreads, pairs, context) {
  const answers = spreads.questions.find(one => one.question === question.id);
  return element("li", {},
    element("p", { class: "talk-question" }, question.text),
    pairs.map(pair => findingLine(question, pair, pairs.length > 1, context)),
    questionSpread(answers, presentIn(spreads), context));
}

function findingLine(question, pair, named, context) {
  const { model, words } = context;
  const { finding } = pair.questions.find(one => one.question === question.id);
  if (!finding) return null;
  const label = labelIn(model.comparison.findings, finding);
  const [first, second] = [groupName(context, pair.first, "title"), groupName(context, pair.second, "within")];
  return element("p", { class: "talk-finding" }, element("strong", {}, label),
    named ? ` · ${words.say("compare.pair", { first, second })}` : null);
}

// A column for each answer, as high as the share of the group that gave it.
function columns({ counts, answered }) {
  const width = COLUMN * counts.length;
  return shape("svg", { class: "spread-drawing", viewBox: `0 0 ${width} ${TALLEST + 2}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    counts.map(({ count }, place) => (count === 0 ? null : shape("rect", {
      class: "column", x: place * COLUMN + 2, width: COLUMN - 4, y: TALLEST * (1 - count / answered), height: TALLEST * count / answered,
    }))),
    shape("line", { class: "floor", x1: 0, x2: width, y1: TALLEST + 1, y2: TALLEST + 1 }));
}

function inWords(group, scale, words) {
  const parts = [
    ...group.counts.map(({ value, count }) => ({ label: scale.options.find(option => option.value === value).label, count })),
    ...scale.extra.map(({ id, label }) => ({ label, count: group[id] ?? 0 })),
    { label: scale.blank.in_words, count: group.blank },
  ];
  return parts.filter(({ count }) => count > 0).map(({ label, count }) => words.say("compare.count", { label, count })).join(" · ");
}

function isSplit({ counts }) {
  return counts.length > 2 && counts[0].count > 0 && counts.at(-1).count > 0;
}

function presentIn(spreads) {
  return spreads.groups.filter(group => group.plans > 0).map(({ id }) => id);
}
