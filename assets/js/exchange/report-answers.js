// What a plan says, in blocks: the actions, the profile and every answer. Pure.

import { answerLabel, byId } from "../planner/model.js";
import { own, readPlan } from "../planner/reading.js";
import { actionsOf, dayOf, stateOf } from "./actions.js";
import { heading, paragraph, table } from "./blocks.js";
import { oneLine } from "./plain-text.js";
import { profileAnswers } from "./profile-answers.js";

/** Who does what by when. */
export function actionBlocks({ model, plan, words }) {
  const rows = actionsOf(plan).map(action => [
    oneLine(own(action, "what")), oneLine(own(action, "who")), dayOf(action) === null ? "" : words.date(`${action.by}T12:00:00`),
    words.say(`action.${stateOf(action)}`), byId(model.questions, own(action, "question"))?.text ?? "",
  ]);
  if (rows.length === 0) return [];
  return [heading(2, words.say("report.actions")), ...table(words.say("report.actions"), head(words, "what", "who", "by", "state", "question"), rows)];
}

/** The answers about the project. */
export function profileBlocks({ model, plan, words }) {
  const rows = profileAnswers(model, plan, words).map(({ question, answer }) => [question, answer]);
  return [heading(2, words.say("table.about")), ...table(words.say("table.about"), head(words, "question", "answer"), rows)];
}

/** Every question with its answer, step by step; the notes with a word of care. */
export function answerBlocks({ model, plan, words, notes }) {
  const { answers } = readPlan(model, plan);
  const tables = model.stages.flatMap(({ id, name }) => {
    const rows = answers.filter(({ question }) => question.stage === id).map(answer => answerRow(model, plan, words, notes, answer));
    return rows.length > 0 ? [heading(3, name), ...table(name, head(words, "question", "answer", "shown", ...(notes ? ["note"] : [])), rows)] : [];
  });
  return [heading(2, words.say("report.answers")), ...(notes ? paragraph(words.say("report.care")) : []), ...tables];
}

function answerRow(model, plan, words, notes, { question, state, value, evidenced }) {
  const note = own(own(plan, "notes"), question.id);
  return [
    question.text, answerLabel(model, { question: question.id, state, value }), evidenced ? words.say("table.yes") : "",
    ...(notes ? [typeof note === "string" ? note : ""] : []),
  ];
}

function head(words, ...names) {
  return names.map(name => words.say(`table.${name}`));
}
