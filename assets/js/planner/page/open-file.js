// Opens a file that somebody chose, shows what is in it, and adds it only when asked.

import { labelIn } from "../model.js";
import { nameOf } from "../plan/plan.js";
import { LONGEST, readPlanText } from "../plan/plan-file.js";
import { button, element } from "./elements.js";

/**
 * A choice of a file and the preview of what it holds.
 *
 * @param context `model`, `words`, `announce`, and `add(plan)`, which adds a plan beside those on the device
 */
export function openFileForm({ model, words, announce, add }) {
  const input = element("input", { type: "file", id: "plan-file", accept: ".json,.html,application/json,text/html" });
  const answer = element("div", { class: "file-answer" });
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (!file) return;
    const read = file.size > LONGEST ? { refused: "too-long" } : readPlanText(model, await file.text());
    input.value = "";
    answer.replaceChildren(read.plan ? preview(read.plan) : refusal(read));
    announce(answer.querySelector("p").textContent);
  });

  const refusal = ({ refused, detail }) => element("div", { class: "problem" },
    element("p", {}, words.say(`refused.${refused}`, { part: detail })));

  const preview = plan => {
    const name = nameOf(model, plan) ?? words.say("plans.unnamed");
    const notes = model.questions.filter(({ id }) => Object.hasOwn(plan.notes, id)).length;
    const role = plan.profile[model.comparison?.groups?.profile];
    const field = model.profile.find(question => question.id === model.comparison?.groups?.profile);
    return element("div", { class: "preview" },
      element("p", {}, words.say("open.holds", { name })),
      element("ul", {},
        typeof role === "string" && field ? element("li", {}, labelIn(field.options, role)) : null,
        plan.saved ? element("li", {}, words.say("plans.saved", { date: words.dateTime(plan.saved) })) : null,
        element("li", {}, words.say("open.answers", { count: model.questions.filter(({ id }) => Object.hasOwn(plan.answers, id)).length })),
        notes > 0 ? element("li", {}, words.say("open.notes", { count: notes })) : null),
      element("p", { class: "plan-buttons" },
        button(words.say("open.add"), () => { answer.replaceChildren(); add(plan); }, { class: "button" }),
        button(words.say("open.leave"), () => { answer.replaceChildren(); input.focus(); })));
  };

  return element("div", { class: "open-file" },
    element("label", { for: "plan-file" }, words.say("open.label")), input, answer);
}
