// What goes into spreadsheets: the answers and the actions of a plan, one a row. Pure.

import { answerLabel, byId, nameIn } from "../planner/model.js";
import { actionsOf } from "../planner/plan/actions.js";
import { own, readPlan } from "../planner/reading.js";
import { csvOf } from "./csv.js";
import { profileAnswers } from "./profile-answers.js";

/**
 * The actions as the text of a .csv file.
 *
 * @param plan as `readPlanText` gives it
 * @param words what `createWords` returns
 */
export function actionsCsv(model, plan, words) {
  const head = [...["step", "principle"].map(name => words.say(`tables.${name}`)), ...["question", "what", "who", "by", "state"].map(name => words.say(`actions.parts.${name}`))];
  return csvOf([head, ...actionsOf(plan).map(action => {
    const question = byId(model.questions, action.question);
    return [
      question ? nameIn(model.stages, question.stage) : "", question ? nameIn(model.principles, question.primary) : "", question?.text ?? action.question,
      action.what, action.who, action.by, words.say(`actions.state.${action.state}`),
    ];
  })]);
}

/**
 * Every question and its answer as the text of a .csv file: the profile first.
 *
 * @param {{notes: (boolean|undefined)}} choice whether the notes go along
 */
export function answersCsv(model, plan, words, { notes = false } = {}) {
  const columns = ["step", "principle", "question", "answer", "points", "shown", ...(notes ? ["note"] : [])];
  const profile = profileAnswers(model, plan, words).map(({ question, answer }) => [words.say("report.about"), "", question, answer, null, "", ""]);
  const answers = readPlan(model, plan).answers.map(answer => answerRow(model, plan, words, answer));
  return csvOf([columns.map(name => words.say(`tables.${name}`)), ...[...profile, ...answers].map(row => row.slice(0, columns.length))]);
}

function answerRow(model, plan, words, { question, state, value, points, evidenced }) {
  return [
    nameIn(model.stages, question.stage), nameIn(model.principles, question.primary), question.text,
    answerLabel(model, { question: question.id, state, value }), points, evidenced ? words.say("tables.yes") : "", own(own(plan, "notes"), question.id),
  ];
}
