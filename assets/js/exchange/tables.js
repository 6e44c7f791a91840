// What goes into spreadsheets: the answers and the actions of a plan, one a row. Pure.

import { answerLabel, byId, nameIn } from "../planner/model.js";
import { own, readPlan } from "../planner/reading.js";
import { actionsOf, stateOf } from "./actions.js";
import { csvOf } from "./csv.js";
import { profileAnswers } from "./profile-answers.js";

/**
 * The actions as the text of a .csv file.
 *
 * @param words what `createWords` returns
 */
export function actionsCsv(model, plan, words) {
  const head = ["step", "principle", "question", "what", "who", "by", "state"].map(name => words.say(`table.${name}`));
  return csvOf([head, ...actionsOf(plan).map(action => {
    const question = byId(model.questions, own(action, "question"));
    return [
      question ? nameIn(model.stages, question.stage) : "", question ? nameIn(model.principles, question.primary) : "",
      question?.text ?? own(action, "question"), own(action, "what"), own(action, "who"), own(action, "by"), words.say(`action.${stateOf(action)}`),
    ];
  })]);
}

/**
 * Every question and its answer as the text of a .csv file: the profile first.
 *
 * @param {{notes: (boolean|undefined)}} choice whether the notes go along
 */
export function answersCsv(model, plan, words, { notes = false } = {}) {
  const columns = ["step", "principle", "question", "answer", "value", "shown", ...(notes ? ["note"] : [])];
  const profile = profileAnswers(model, plan, words).map(({ question, answer }) => [words.say("table.about"), "", question, answer, "", "", ""]);
  const answers = readPlan(model, plan).answers.map(answer => answerRow(model, plan, words, answer));
  return csvOf([columns.map(name => words.say(`table.${name}`)), ...[...profile, ...answers].map(row => row.slice(0, columns.length))]);
}

function answerRow(model, plan, words, { question, state, value, evidenced }) {
  return [
    nameIn(model.stages, question.stage), nameIn(model.principles, question.primary), question.text,
    answerLabel(model, { question: question.id, state, value }), value, evidenced ? words.say("table.yes") : "", own(own(plan, "notes"), question.id),
  ];
}
