// What a rule looked at, in words: the question and the answer that was given, or what was worked out.

import { answerLabel, byId } from "../model.js";
import { questionLink } from "./answers.js";

/** A signal of a flag as texts and nodes. */
export function signalText(signal, view) {
  const { model, words, plan, answers } = view;
  if (signal.on === "question") return [questionLink(view, signal.id), ` ${quoted(answerLabel(model, answers.get(signal.id)), words)}`];
  if (signal.on === "profile") return [questionLink(view, signal.id), ` ${quoted(profileAnswer(model, words, plan, signal), words)}`];
  return [model.flag_rules.computed?.[signal.id]?.in_words ?? signal.id];
}

function quoted(answer, words) {
  return words.say("answers.quoted", { answer });
}

function profileAnswer(model, words, plan, { id, row }) {
  const field = byId(model.profile, id);
  const given = plan.profile[id];
  const chosen = field.type === "grid" ? gridLabels(field, given, row) : labels(field.options ?? [], given);
  return chosen.length > 0 ? words.list(chosen) : words.say("answers.none");
}

function labels(options, given) {
  return [given].flat().map(id => byId(options, id)?.label).filter(Boolean);
}

function gridLabels(field, given, row) {
  return field.rows.filter(one => !row || one.id === row)
    .map(one => field.scale.find(option => option.value === given?.[one.id])?.label).filter(Boolean);
}
