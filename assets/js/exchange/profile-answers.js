// The profile's answers in words. Pure.

import { labelIn } from "../planner/model.js";
import { readPlan } from "../planner/reading.js";

/** Every question of the profile with what was answered: `[{question, answer}]`; a grid has one entry for each row. */
export function profileAnswers(model, plan, words) {
  const { profile } = readPlan(model, plan);
  return model.profile.flatMap(field => entries(field, profile[field.id], words));
}

function entries(field, value, words) {
  const none = words.say("answers.none");
  switch (field.type) {
    case "grid": return field.rows.map(row => ({
      question: words.say("report.row", { question: field.text, row: row.label }),
      answer: field.scale.find(option => option.value === value?.[row.id])?.label ?? none,
    }));
    case "text": return [{ question: field.text, answer: value ?? none }];
    default: return [{ question: field.text, answer: value === null ? none : words.list([value].flat().map(id => labelIn(field.options, id))) }];
  }
}
