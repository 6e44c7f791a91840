// One question, with answers that a thumb can hit.

import { button, element } from "../page/elements.js";

/**
 * @param asking `{id, text, help, hue, plain: [{value, label}], apart: [{value, label}], value}`: answers, and those kept apart
 * @param step `{number, count}`
 * @param on `answer(value)`, `next()`, `back()`
 */
export function questionScreen(asking, step, on, words) {
  const form = element("form", { class: "answer-screen", autocomplete: "off" },
    element("p", { class: "answer-step" }, words.say("answer.step", step)),
    element("progress", { class: "answer-progress", value: step.number, max: step.count, "aria-hidden": "true" }),
    element("fieldset", { class: `question ${asking.hue ? `hue-${asking.hue}` : ""}`, "aria-describedby": asking.help ? "answer-help" : null },
      element("legend", {}, element("h2", { tabindex: "-1" }, asking.text)),
      asking.help ? element("p", { class: "question-help", id: "answer-help" }, asking.help) : null,
      element("div", { class: "answers" }, asking.plain.map(one => option(one, asking, on))),
      element("div", { class: "answers-apart" }, asking.apart.map(one => option(one, asking, on)))),
    element("p", { class: "answer-onward" }, element("button", { class: "button" }, words.say("answer.next")), button(words.say("answer.back"), on.back)),
    element("p", { class: "small" }, words.say("answer.skip")));
  form.addEventListener("submit", event => {
    event.preventDefault();
    on.next();
  });
  return form;
}

function option({ value, label }, asking, on) {
  const radio = element("input", { type: "radio", name: "answer", value: String(value), checked: value === asking.value });
  radio.addEventListener("change", () => on.answer(value));
  return element("label", { class: "answer" }, radio, element("span", {}, label));
}
