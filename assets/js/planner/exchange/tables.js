// What goes into the spreadsheets: the actions, and the answers. Pure.

import { answerLabel, byId, nameIn } from "../model.js";
import { actionsOf } from "../plan/actions.js";
import { answersOf } from "../plan/answers.js";

/** A row for each action, under a head row. */
export function actionRows(model, words, plan) {
  const head = ["what", "who", "by", "state", "question"].map(part => words.say(`actions.parts.${part}`));
  return [head, ...actionsOf(plan).map(action => [
    action.what, action.who, action.by, words.say(`actions.state.${action.state}`), byId(model.questions, action.question)?.text ?? "",
  ])];
}

/** A row for each question of the checklist, under a head row. @param {{notes: boolean}} wanted whether notes go along */
export function answerRows(model, words, plan, { notes }) {
  const parts = ["step", "principle", "question", "answer", "points", "shown", ...(notes ? ["note"] : [])];
  const answers = answersOf(model, plan);
  return [parts.map(part => words.say(`tables.${part}`)), ...model.questions.map(question => [
    nameIn(model.stages, question.stage),
    nameIn(model.principles, question.primary),
    question.text,
    answerLabel(model, answers.get(question.id)),
    answers.get(question.id).points,
    plan.evidenced.includes(question.id) ? words.say("tables.yes") : "",
    ...(notes ? [noteOf(plan, question.id)] : []),
  ])];
}

/** The note on a question, or an empty text. */
export function noteOf(plan, id) {
  return Object.hasOwn(plan.notes, id) && typeof plan.notes[id] === "string" ? plan.notes[id] : "";
}
