// The result in blocks: the same sentences and numbers as on the page. Pure.

import { explainVerdict, heatMap, unansweredQuestions } from "../planner/score.js";
import { answerLabel, byId, labelIn, nameIn, pageAt } from "../planner/model.js";
import { readPlan } from "../planner/reading.js";
import { heading, list, paragraph, table } from "./blocks.js";

/** The sentence at the top, how it came about, and whose view it is. */
export function verdictBlocks({ model, plan, words, result: { verdict, completeness } }) {
  const label = id => model.verdict.labels[id] ?? id;
  const version = plan.model?.version;
  return [
    ...(verdict ? paragraph(words.say("verdict.sentence", { verdict: label(verdict.result) }), true) : []),
    ...(verdict?.downgraded === "yes" ? paragraph(words.say("verdict.mismatch", { claimed: label(verdict.claimed) })) : []),
    ...(verdict?.provisional ? paragraph(words.say("verdict.provisional")) : []),
    ...(Number.isInteger(version) && version !== model.version ? paragraph(words.say("result.other-version", { then: version, now: model.version })) : []),
    ...missing(model, plan, words),
    ...paragraph(words.say("result.answered", { answered: completeness.answered, count: completeness.due })),
    ...paragraph(filledInBy(model, plan, words)),
    ...(plan.saved ? paragraph(words.say("readable.saved", { date: words.dateTime(plan.saved) })) : []),
    ...paragraph(words.say("result.not-a-grade"), true),
    ...(verdict ? reasons(model, plan, words) : []),
  ];
}

function missing(model, plan, words) {
  const why = explainVerdict(model, plan);
  if (!why || why.missing.length === 0) return [];
  const questions = words.list(why.missing.map(id => byId(model.profile, id).text));
  return paragraph([why.rule.in_words, words.say("verdict.missing"), questions].filter(Boolean).join(" "));
}

function reasons(model, plan, words) {
  const { rule, checks } = explainVerdict(model, plan);
  const said = [rule, ...checks].map(one => one?.in_words).filter(Boolean);
  return said.length > 0 ? [heading(2, words.say("verdict.how")), ...list(said)] : [];
}

function filledInBy(model, plan, words) {
  const field = byId(model.profile, model.comparison?.groups?.profile);
  const role = field && readPlan(model, plan).profile[field.id];
  return role ? words.say("result.filled-in-by", { who: labelIn(field.options, role) }) : words.say("result.filled-in-by-nobody");
}

/** The score of each principle. */
export function barBlocks({ model, words, result }) {
  const { overall, lowest, spread } = result;
  const summary = overall === null ? words.say("bars.no-overall", { count: model.scoring.overall.needs_scored_principles })
    : words.say("bars.overall", {
      overall, spread, band: labelIn(model.scoring.bands, result.overall_band),
      lowest: nameIn(model.principles, lowest), score: result.principles[lowest].score,
    });
  const head = ["principle", "score", "band", "confidence", "answered"].map(name => words.say(`bars.head.${name}`));
  return [
    heading(2, words.say("bars.title")), ...paragraph(summary),
    ...table(words.say("bars.title"), head, model.principles.map(principle => barRow(principle, model, words, result))),
    ...(result.evidence_rate === null ? [] : paragraph(words.say("bars.evidence", { rate: result.evidence_rate }))),
  ];
}

function barRow({ id, name }, { scoring }, words, { principles }) {
  const { score, status, band, confidence, completeness } = principles[id];
  return [
    name, score === null ? words.say("bars.no-score") : words.number(score),
    score === null ? labelIn(scoring.per_principle.status, status) : labelIn(scoring.bands, band),
    score === null ? "" : labelIn(scoring.per_principle.confidence, confidence),
    completeness === null ? "" : words.say("percent", { percent: completeness }),
  ];
}

/** What to do next. */
export function nextStepBlocks({ model, plan, words, site, result: { recommendations } }) {
  const answers = new Map(readPlan(model, plan).answers.map(answer => [answer.question.id, answer]));
  const items = recommendations.map(({ question: id }) => {
    const question = byId(model.questions, id);
    const { state, value } = answers.get(id);
    const step = words.say("report.next", {
      principle: nameIn(model.principles, question.primary), question: question.text, answer: answerLabel(model, { question: id, state, value }),
    });
    const shownBy = question.evidence && words.say("next.shown-by", { evidence: question.evidence });
    return sentences(step, shownBy, readOn(model, words, question.guide, site));
  });
  return [
    heading(2, words.say("next.title", { count: items.length })),
    ...(items.length > 0 ? list(items, true) : paragraph(words.say("next.none"))),
  ];
}

/** The risks, as grave as they are. */
export function flagBlocks({ model, words, site, result: { flags } }) {
  const levels = model.flag_rules.level;
  const raised = levels.flatMap(({ id, label }) => model.flags.filter(flag => flags[flag.id]?.level === id)
    .map(({ name, plain, guide }) => sentences(words.say("report.flag", { name, level: label, plain }), readOn(model, words, guide, site))));
  return [heading(2, words.say("flags.title")), ...(raised.length > 0 ? list(raised) : paragraph(words.say("flags.none")))];
}

function readOn(model, words, guide, site) {
  if (!guide || !site) return null;
  const { title, address } = pageAt(model, guide);
  return words.say("report.guide", { title: title ?? guide, address: site + address });
}

function sentences(...said) {
  return said.filter(Boolean).join(" ");
}

/** The kind of work it is, which is no ladder. */
export function kindBlocks({ model, words, result: { mode, matrix } }) {
  if (!mode && !matrix) return [];
  return [
    heading(2, words.say("kinds.title")), ...paragraph(words.say("kinds.not-a-ladder")),
    ...(mode ? paragraph(modeSentence(model.mode, mode, words)) : []),
    ...(matrix ? matrixBlocks(model.matrix, matrix, words) : []),
  ];
}

function modeSentence(rules, { headline, reach }, words) {
  if (headline === rules.not_enough?.result) return words.say("kinds.mode", { mode: rules.not_enough.label });
  const name = labelIn(rules.rules, headline);
  return words.say("kinds.mode-sentence", { mode: reach ? `${name}: ${labelIn(rules.reach.rules, reach)}` : name });
}

function matrixBlocks({ labels, value_at_risk: risk }, found, words) {
  const head = [words.say("report.cell"), words.say("report.state")];
  const rows = Object.entries(found.cells).map(([cell, state]) => [labels.cells[cell] ?? cell, labels.states[state] ?? state]);
  return [
    ...paragraph(words.say("kinds.matrix", { cell: found.headline ? labels.cells[found.headline] : words.say("kinds.no-cell") })),
    ...table(words.say("kinds.matrix-caption"), head, rows),
    ...(found.value_at_risk && risk ? paragraph(words.say("kinds.value-at-risk", { why: risk.in_words })) : []),
  ];
}

/** Steps by principles. */
export function heatBlocks({ model, plan, words, result: { stages } }) {
  const shown = score => (score === null ? words.say("heat.none") : words.number(score));
  const head = [words.say("tables.step"), ...model.principles.map(({ name }) => name), words.say("heat.step-score")];
  const rows = heatMap(model, plan).map(({ stage, cells }) =>
    [nameIn(model.stages, stage), ...cells.map(({ score, answers }) => (answers.length > 0 ? shown(score) : "")), shown(stages[stage])]);
  return [heading(2, words.say("heat.title")), ...table(words.say("heat.caption"), head, rows)];
}

/** What was not answered, apart from what nobody knows yet. */
export function unansweredBlocks({ model, plan, words }) {
  const left = unansweredQuestions(model, plan);
  const part = (path, questions) => (questions.length > 0
    ? [...paragraph(words.say(path, { count: questions.length })), ...list(questions.map(({ question }) => byId(model.questions, question).text))] : []);
  return [
    heading(2, words.say("unanswered.title")),
    ...(left.length === 0 ? paragraph(words.say("unanswered.none")) : []),
    ...part("unanswered.unknown", left.filter(({ state }) => state === "dk")),
    ...part("unanswered.blank", left.filter(({ state }) => state !== "dk")),
  ];
}
