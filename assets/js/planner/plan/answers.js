// A plan's answers to the checklist, checked against the model. Pure.

import { plainAnswer, readPlan } from "../reading.js";

/** Every answer by its question's id: `{question, state, value, points, most, due}`. */
export function answersOf(model, plan) {
  return new Map(readPlan(model, plan).answers.map(answer => [answer.question.id, plainAnswer(answer)]));
}
