// What a plan covers so far.

import { isAnswered } from "./principles.js";
import { percent, sumOf } from "./percent.js";
import { plainAnswer, readPlan } from "./reading.js";

/**
 * Steps down, principles across.
 *
 * @returns `[{stage, cells: [{principle, score, answers}]}]`; a cell holds the questions of that step whose primary
 *   principle it is, and its score is null until one of them is answered.
 */
export function heatMap(model, plan) {
  const { answers } = readPlan(model, plan);
  return model.stages.map(stage => ({
    stage: stage.id,
    cells: model.principles.map(principle => cellOf(principle, answers.filter(({ question }) =>
      question.stage === stage.id && question.primary === principle.id))),
  }));
}

/** The ids of the principles of which no own question, one whose primary principle it is, has been answered. */
export function untouchedPrinciples(model, plan) {
  const touched = new Set(readPlan(model, plan).answers.filter(isAnswered).map(({ question }) => question.primary));
  return model.principles.map(({ id }) => id).filter(id => !touched.has(id));
}

/** What is due but has no answer: `[{question, state}]` with `state` "blank" or "dk", in question order. */
export function unansweredQuestions(model, plan) {
  return readPlan(model, plan).answers
    .filter(answer => answer.due && (answer.state === "blank" || answer.state === "dk"))
    .map(({ question, state }) => ({ question: question.id, state }));
}

function cellOf(principle, answers) {
  const answered = answers.filter(isAnswered);
  return {
    principle: principle.id,
    score: percent(sumOf(answered, answer => answer.points), sumOf(answered, answer => answer.most)),
    answers: answers.map(plainAnswer),
  };
}
