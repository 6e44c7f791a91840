// A way from a weak answer to an action, beside the question.

import { planActionButton } from "./actions-part.js";

/**
 * Adds to each checklist question a button that plans an action; it is there only while the answer leaves something to do.
 *
 * @param {HTMLFormElement} form
 * @param context `model`, `words`
 * @param {(questionId: string) => void} onPlan
 * @returns {{show: (answers) => void}} `answers` is what `answersOf` returns
 */
export function createWeakAnswerButtons(form, { model, words }, onPlan) {
  const buttons = new Map(model.questions.map(({ id }) => [id, planActionButton(words, () => onPlan(id))]));
  for (const [id, made] of buttons) {
    made.hidden = true;
    form.querySelector(`[data-question="${CSS.escape(id)}"] [data-tools]`)?.append(made);
  }
  return {
    show(answers) {
      for (const { question, state, points, most } of answers.values()) {
        const hidden = !(state === "dk" || (state === "answered" && points < most));
        if (buttons.get(question).hidden !== hidden) buttons.get(question).hidden = hidden;
      }
    },
  };
}
