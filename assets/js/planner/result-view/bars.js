// A bar for each principle, in words too, and the answers behind each.

import { explainPrinciple } from "../score.js";
import { labelIn, nameIn } from "../model.js";
import { element, foldOut, shape, table } from "../page/elements.js";
import { sumSentence } from "./answers.js";
import { resultSection } from "./section.js";

const LENGTH = 100;
const HEIGHT = 8;

export function barsSection(view) {
  const { model, words, result } = view;
  return resultSection("bars", words.say("bars.title"),
    element("p", {}, summary(view)),
    element("ol", { class: "bars" }, model.principles.map(principle => barItem(principle, view))),
    foldOut(words.say("bars.as-table"), () => asTable(view), { "data-about": "bars" }),
    evidenceSentence(words, result));
}

function summary({ model, words, result }) {
  if (result.overall === null) {
    return words.say("bars.no-overall", { count: model.scoring.overall.needs_scored_principles });
  }
  return words.say("bars.overall", {
    overall: result.overall,
    band: labelIn(model.scoring.bands, result.overall_band),
    lowest: nameIn(model.principles, result.lowest),
    score: result.principles[result.lowest].score,
    spread: result.spread,
  });
}

function evidenceSentence(words, { evidence_rate: rate }) {
  return rate === null ? null : element("p", {}, words.say("bars.evidence", { rate }));
}

function barItem(principle, view) {
  const { model, words, result, icon } = view;
  const part = result.principles[principle.id];
  const lowest = result.lowest === principle.id;
  return element("li", { class: `bar hue-${principle.order}`, "data-lowest": lowest },
    element("h4", { class: "bar-name" }, icon(principle.id), " ", principle.address ? element("a", { href: principle.address }, principle.name) : principle.name),
    barDrawing(part.score, model.scoring.bands),
    element("p", { class: "bar-score" }, part.score === null ? words.say("bars.no-score") : words.number(part.score)),
    element("p", { class: "bar-words" }, wordsFor(part, model, words).join(" · "), lowest ? element("strong", { class: "bar-lowest" }, ` ${words.say("bars.lowest")}`) : null),
    foldOut(words.say("bars.how", { principle: principle.name }), () => explanation(principle, view), { class: "how", "data-about": `bar ${principle.id}` }));
}

/** A bar from 0 to 100; "no score" is an empty, dashed track, never a bar of nought. Lines say where bands begin. */
function barDrawing(score, bands) {
  return shape("svg", { class: "bar-drawing", viewBox: `0 0 ${LENGTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    shape("rect", { class: score === null ? "track track-empty" : "track", x: 0, y: 0, width: LENGTH, height: HEIGHT }),
    score === null ? null : shape("rect", { class: "value", x: 0, y: 0, width: Math.max(score, 0.6), height: HEIGHT }),
    bands.filter(({ min }) => min > 0).map(({ min }) => shape("line", { class: "band", x1: min, x2: min, y1: 0, y2: HEIGHT })));
}

function wordsFor(part, model, words) {
  if (part.score === null) return [labelIn(model.scoring.per_principle.status, part.status)];
  return [labelIn(model.scoring.bands, part.band), confidence(part, model, words), words.say("bars.answered", { percent: part.completeness })];
}

function confidence(part, model, words) {
  return words.say("bars.confidence", { confidence: labelIn(model.scoring.per_principle.confidence, part.confidence) });
}

function explanation(principle, { model, words, plan, answersTable }) {
  const { score, status, confidence: sure, answers } = explainPrinciple(model, plan, principle.id);
  const rules = model.scoring.per_principle;
  const reason = score === null ? rules.status.find(({ id }) => id === status) : rules.confidence.find(({ id }) => id === sure);
  return [
    score === null ? null : element("p", {}, sumSentence(words, answers, score)),
    reason?.in_words ? element("p", {}, `${score === null ? reason.label : words.say("bars.confidence", { confidence: reason.label })}. ${reason.in_words}`) : null,
    answersTable(words.say("bars.answers", { principle: principle.name }), answers, true),
  ];
}

function asTable({ model, words, result }) {
  const head = ["principle", "score", "band", "confidence", "answered"].map(name => words.say(`bars.head.${name}`));
  return table(words.say("bars.table-caption"), head, model.principles.map(({ id, name }) => {
    const part = result.principles[id];
    return part.score === null
      ? [name, words.say("bars.no-score"), labelIn(model.scoring.per_principle.status, part.status), "–", part.completeness === null ? "–" : words.say("percent", { percent: part.completeness })]
      : [name, words.number(part.score), labelIn(model.scoring.bands, part.band), labelIn(model.scoring.per_principle.confidence, part.confidence), words.say("percent", { percent: part.completeness })];
  }));
}
