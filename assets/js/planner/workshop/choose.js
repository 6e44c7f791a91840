// Chooses what a workshop asks: a ready choice to begin with, then any question in or out.

import { questionsOf } from "../model.js";
import { element, foldOut, setText } from "../page/elements.js";
import { roleOf } from "./paper-keys.js";

// Our own guess from reading the questions aloud.
const PER_MINUTE = 2;

/**
 * @param context `model`, `words`, and `begin(asked)`
 * @returns {HTMLElement}
 */
export function createChoice(context) {
  const { model, words, begin } = context;
  const sets = setsOf(context);
  const boxes = new Map(model.questions.map(({ id }) => [id, element("input", { type: "checkbox", name: "question", value: id })]));
  const who = roleOf(model) && element("input", { type: "checkbox", name: "who", checked: true });
  const count = element("p", { class: "choice-count", role: "status" });
  const start = element("button", { class: "button" }, words.say("workshop.choose.begin"));
  const chosen = () => model.questions.map(({ id }) => id).filter(id => boxes.get(id).checked);

  const showCount = () => {
    const questions = chosen().length;
    setText(count, words.say(questions > 0 ? "workshop.choose.count" : "workshop.choose.none", { count: questions, minutes: Math.ceil(questions / PER_MINUTE) }));
  };
  const take = set => {
    boxes.forEach((box, id) => { box.checked = set.questions.includes(id); });
    showCount();
  };

  const form = element("form", { class: "choice" },
    element("fieldset", { class: "choice-sets" }, element("legend", {}, words.say("workshop.choose.sets")),
      sets.map((set, place) => setOption(set, place === 0, take, words))),
    foldOut(words.say("workshop.choose.own"), () => model.stages.map(stage => element("fieldset", { class: "choice-step" },
      element("legend", {}, stage.name),
      questionsOf(model, stage.id).map(question => element("label", { class: "tick" }, boxes.get(question.id), element("span", {}, question.text)))))),
    who && element("label", { class: "tick" }, who, element("span", {}, words.say("workshop.choose.who"))),
    count, element("p", {}, start));
  boxes.forEach(box => box.addEventListener("change", showCount));
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (chosen().length > 0) begin({ questions: chosen(), who: who?.checked ?? false });
    else boxes.get(model.questions[0].id).closest("details")?.querySelector("summary").focus();
  });
  take(sets[0]);
  return element("section", { "aria-labelledby": "choose" },
    element("h2", { id: "choose", tabindex: "-1" }, words.say("workshop.choose.title")),
    element("p", {}, words.say("workshop.choose.help")), form);
}

// The content's own choices, then each step, then everything.
function setsOf({ model, words }) {
  return [
    ...model.question_sets ?? [],
    ...model.stages.map(stage => ({ label: words.say("workshop.choose.step", { step: stage.name }), questions: questionsOf(model, stage.id).map(({ id }) => id) })),
    { label: words.say("workshop.choose.all"), questions: model.questions.map(({ id }) => id) },
  ];
}

function setOption(set, checked, take, words) {
  const radio = element("input", { type: "radio", name: "set", checked });
  radio.addEventListener("change", () => take(set));
  return element("label", { class: "answer" }, radio, element("span", {}, set.label,
    element("span", { class: "choice-help" }, [set.help, words.say("workshop.choose.size", { count: set.questions.length })].filter(Boolean).join(" "))));
}
