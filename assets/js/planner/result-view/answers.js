// The answers behind a number, each with the way back to its question.

import { answerLabel, byId } from "../model.js";
import { element, table } from "../page/elements.js";

/**
 * Makes tables of answers.
 *
 * @returns {(caption: string, answers: Array, weighted: boolean) => HTMLElement} `answers` as the explanations of `score.js`
 *   give them; `weighted` adds how much each counts
 */
export function answersTable(view) {
  const { model, words } = view;
  return (caption, answers, weighted) => {
    const head = ["question", "answer", ...(weighted ? ["weight"] : []), "points"].map(name => words.say(`answers.${name}`));
    return table(caption, head, answers.map(answer => [
      questionLink(view, answer.question),
      answerLabel(model, answer) + (answer.due ? "" : ` ${words.say("answers.later")}`),
      ...(weighted ? [counted(answer) ? words.number(answer.weight) : "–"] : []),
      counted(answer) ? words.say("answers.of", { points: answer.points, most: answer.most }) : words.say("answers.not-counted"),
    ]), { class: "answers-table" });
  };
}

/** A link to a question of the form, or its text alone where the form is not. `shown` stands in for the question's text. */
export function questionLink({ model, questionAddress }, id, ...shown) {
  const inside = shown.length > 0 ? shown : [(byId(model.questions, id) ?? byId(model.profile, id))?.text ?? id];
  return questionAddress ? element("a", { href: questionAddress(id) }, inside) : element("span", {}, inside);
}

/** What a score is made of, as a sum: points reached and possible, times weights where the answers have them. */
export function sumSentence(words, answers, score) {
  const counting = answers.filter(counted);
  const sum = value => counting.reduce((total, answer) => total + value(answer) * (answer.weight ?? 1), 0);
  const path = counting.some(answer => answer.weight) ? "answers.sum" : "answers.sum-plain";
  return words.say(path, { points: sum(answer => answer.points), most: sum(answer => answer.most), score });
}

function counted(answer) {
  return answer.state === "answered";
}
