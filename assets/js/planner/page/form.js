// The form of questions: shows a plan in it, and turns what is entered into edits of the plan.

import { fieldAt } from "../model.js";
import { valueAt, withField, withTick } from "../plan/plan.js";
import { button, element } from "./elements.js";

/**
 * Brings the form to life.
 *
 * @param {HTMLFormElement} form fields are named by their place in the plan file (see `fieldAt`)
 * @param model the planner's model
 * @param words what `createWords` returns
 * @param {(edit: Function, about: {field: Object}) => void} onEdit gets each change
 * @returns {{show: (plan) => void}}
 */
export function createForm(form, { model, words, onEdit }) {
  const questions = [...form.querySelectorAll("[data-question]")].filter(question => !question.querySelector("[data-question]"));
  questions.forEach(question => addTools(question, words));
  form.addEventListener("submit", event => event.preventDefault());

  form.addEventListener("input", ({ target }) => {
    const field = fieldAt(model, target.name);
    if (!field) return;
    onEdit(editOf(model, field, target), { field });
    markQuestion(target.closest("[data-question]"));
  });

  form.addEventListener("click", ({ target }) => {
    if (target.closest("[data-clear]")) clearQuestion(target.closest("[data-question]"), model, onEdit);
  });

  return {
    show(plan) {
      for (const control of form.elements) {
        const field = control.name ? fieldAt(model, control.name) : null;
        if (field) showValue(control, field, valueAt(plan, field));
      }
      questions.forEach(markQuestion);
    },
  };
}

function editOf(model, field, control) {
  if (control.type === "checkbox") {
    const [value, ticked] = [offeredValue(field, control), control.checked];
    return plan => withTick(model, plan, field, value, ticked);
  }
  const value = field.offered ? offeredValue(field, control) : control.value;
  return plan => withField(model, plan, field, value);
}

// Values in the page are texts; in the plan a scale's values are numbers.
function offeredValue(field, control) {
  return field.offered.find(value => String(value) === control.value) ?? null;
}

function showValue(control, field, value) {
  if (control.type === "checkbox") control.checked = Array.isArray(value) && value.includes(offeredValue(field, control));
  else if (control.type === "radio") control.checked = value !== null && value === offeredValue(field, control);
  else control.value = typeof value === "string" ? value : "";
  const fold = control.type === "textarea" ? control.closest("details") : null;
  if (fold && control.value !== "") fold.open = true;
}

function answersOf(question) {
  return [...question.querySelectorAll("[data-key]")];
}

function addTools(question, words) {
  const canBeCleared = answersOf(question).some(control => control.type === "radio");
  question.append(element("div", { class: "question-tools", "data-tools": true },
    canBeCleared ? button(words.say("question.clear"), () => {}, { class: "clear", "data-clear": true, hidden: true }) : null));
}

function markQuestion(question) {
  const answered = answersOf(question).some(control => control.checked);
  question.toggleAttribute("data-answered", answered);
  const clear = question.querySelector("[data-clear]");
  if (clear) clear.hidden = !answered;
}

function clearQuestion(question, model, onEdit) {
  const answers = answersOf(question);
  const field = fieldAt(model, answers[0].name);
  answers.forEach(control => { control.checked = false; });
  onEdit(plan => withField(model, plan, field, null), { field });
  markQuestion(question);
  answers[0].focus();
}
