// The result in plain sections of texts and tables, for a page to read and for a Word document. Pure.

import { explainFlag, score, unansweredQuestions } from "../score.js";
import { byId, labelIn, nameIn, pageAt } from "../model.js";
import { nameOf } from "../plan/plan.js";
import { actionRows, answerRows } from "./tables.js";

/**
 * A plan's result to read on paper.
 *
 * @param {{notes: boolean}} wanted whether notes go along
 * @param {string} site the site's address, for the links into the guide
 * @returns {{title: string, sections: Array<{heading, paragraphs, rows}>}} `rows` is a table, its first row the head
 */
export function readableResult(model, words, plan, wanted, site) {
  const result = score(model, plan);
  const sections = [sentence, principles, nextSteps, risks, unanswered, answers, actions];
  return {
    title: words.say("result.title", { name: nameOf(model, plan) ?? words.say("result.this-project") }),
    sections: sections.map(section => section({ model, words, plan, result, wanted, site })).filter(Boolean),
  };
}

function sentence({ model, words, plan, result: { verdict, completeness } }) {
  return {
    heading: words.say("readable.who-decides"),
    paragraphs: [
      verdict ? words.say("verdict.sentence", { verdict: model.verdict.labels[verdict.result] ?? verdict.result }) : null,
      verdict?.downgraded === "yes" ? words.say("verdict.mismatch", { claimed: model.verdict.labels[verdict.claimed] }) : null,
      verdict?.provisional ? words.say("verdict.provisional") : null,
      words.say("result.answered", { answered: completeness.answered, count: completeness.due }),
      plan.saved ? words.say("readable.saved", { date: words.dateTime(plan.saved) }) : null,
      words.say("result.not-a-grade"),
    ].filter(Boolean),
  };
}

function principles({ model, words, result }) {
  const { status, confidence } = model.scoring.per_principle;
  return {
    heading: words.say("bars.title"),
    rows: [
      ["principle", "score", "band", "confidence"].map(name => words.say(`bars.head.${name}`)),
      ...model.principles.map(({ id, name }) => {
        const part = result.principles[id];
        return part.score === null ? [name, words.say("bars.no-score"), labelIn(status, part.status), "–"]
          : [name, words.number(part.score), labelIn(model.scoring.bands, part.band), labelIn(confidence, part.confidence)];
      }),
    ],
  };
}

function nextSteps({ model, words, result, site }) {
  const about = result.recommendations.map(({ question }) => byId(model.questions, question));
  if (about.length === 0) return null;
  return {
    heading: words.say("next.title", { count: about.length }),
    rows: [
      [words.say("answers.question"), words.say("next.guide"), words.say("readable.shown-by")],
      ...about.map(({ text, guide, evidence }) => [text, pageText(model, guide, site), evidence]),
    ],
  };
}

function risks({ model, words, plan, result, site }) {
  const levels = model.flag_rules.level.map(({ id }) => id);
  const raised = Object.keys(result.flags).map(id => ({ flag: byId(model.flags, id), ...explainFlag(model, plan, id) }))
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
  return {
    heading: words.say("flags.title"),
    paragraphs: raised.length === 0 ? [words.say("flags.none")] : [],
    rows: raised.length === 0 ? [] : [
      [words.say("readable.risk"), words.say("readable.level"), words.say("flags.guide")],
      ...raised.map(({ flag, level }) => [`${flag.name}. ${flag.plain}`, labelIn(model.flag_rules.level, level), pageText(model, flag.guide, site)]),
    ],
  };
}

function unanswered({ model, words, plan }) {
  const left = unansweredQuestions(model, plan);
  return left.length === 0 ? null : {
    heading: words.say("unanswered.title"),
    paragraphs: left.map(({ question }) => `${nameIn(model.stages, byId(model.questions, question).stage)}: ${byId(model.questions, question).text}`),
  };
}

function answers({ model, words, plan, wanted }) {
  return { heading: words.say("readable.answers"), rows: answerRows(model, words, plan, wanted) };
}

function actions({ model, words, plan }) {
  return plan.actions.length === 0 ? null : { heading: words.say("actions.title"), rows: actionRows(model, words, plan) };
}

function pageText(model, reference, site) {
  const { title, address } = pageAt(model, reference);
  return title ? `${title} (${site}${address})` : site + address;
}
