// A plan's answers to the checklist, checked against the model. Pure.

import { heatMap } from "../score.js";

/** Every answer by its question's id: `{question, state, value, points, most, due}`. */
export function answersOf(model, plan) {
  const cells = heatMap(model, plan).flatMap(row => row.cells);
  return new Map(cells.flatMap(cell => cell.answers).map(answer => [answer.question, answer]));
}
