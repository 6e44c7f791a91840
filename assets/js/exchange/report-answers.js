// What a plan says, in blocks: the actions, the profile and every answer. Pure.

import { answerLabel, byId } from "../planner/model.js";
import { actionsOf } from "../planner/plan/actions.js";
import { own, readPlan } from "../planner/reading.js";
import { heading, paragraph, table } from "./blocks.js";
import { oneLine } from "./plain-text.js";
import { profileAnswers } from "./profile-answers.js";

/** Who does what by when. */
export function actionBlocks({ model, plan, words }) {
  const head = ["what", "who", "by", "state", "question"].map(name => words.say(`actions.parts.${name}`));
  const rows = actionsOf(plan).map(({ what, who, by, state, question }) => [
    oneLine(what), oneLine(who), by === "" ? "" : words.date(`${by}T12:00:00`), words.say(`actions.state.${state}`), byId(model.questions, question)?.text ?? "",
  ]);
  return rows.length > 0 ? [heading(2, words.say("actions.title")), ...table(words.say("actions.title"), head, rows)] : [];
}

/** The answers about the project. */
export function profileBlocks({ model, plan, words }) {
  const rows = profileAnswers(model, plan, words).map(({ question, answer }) => [question, answer]);
  return [heading(2, words.say("report.about")), ...table(words.say("report.about"), head(words, "question", "answer"), rows)];
}

/** Every question with its answer, step by step; the notes with a word of care. */
export function answerBlocks({ model, plan, words, notes }) {
  const { answers } = readPlan(model, plan);
  const tables = model.stages.flatMap(({ id, name }) => {
    const rows = answers.filter(({ question }) => question.stage === id).map(answer => answerRow(model, plan, words, notes, answer));
    return rows.length > 0 ? [heading(3, name), ...table(name, head(words, "question", "answer", "shown", ...(notes ? ["note"] : [])), rows)] : [];
  });
  return [heading(2, words.say("readable.answers")), ...(notes ? paragraph(words.say("report.care")) : []), ...tables];
}

function answerRow(model, plan, words, notes, { question, state, value, evidenced }) {
  const note = own(own(plan, "notes"), question.id);
  return [
    question.text, answerLabel(model, { question: question.id, state, value }), evidenced ? words.say("tables.yes") : "",
    ...(notes ? [typeof note === "string" ? note : ""] : []),
  ];
}

function head(words, ...names) {
  return names.map(name => words.say(`tables.${name}`));
}
