// Opens a plan that came from elsewhere: shows what is in it, and adds it only when asked.

import { labelIn } from "../model.js";
import { nameOf } from "../plan/plan.js";
import { LONGEST, readPlanText } from "../plan/plan-file.js";
import { button, element } from "./elements.js";

// A page to read says its plan twice, and a character may take three bytes.
const MOST_BYTES = 3 * LONGEST;

/**
 * A choice of a file, and the preview of what it holds.
 *
 * @param context `model`, `words`, `announce`, and `add(plan)`, which takes the plan; `addText` is what the button says that
 *   does it
 * @returns {{element: HTMLElement, offer: (read) => void}} `offer` previews what `readPlanText` returned
 */
export function createFileOpener(context) {
  const { model, words, announce } = context;
  const input = element("input", { type: "file", id: "plan-file", accept: ".json,.html,application/json,text/html" });
  const answer = element("div", { class: "file-answer" });
  const close = () => {
    answer.replaceChildren();
    input.focus();
  };

  const offer = read => {
    answer.replaceChildren(read.plan ? preview(read.plan, close, context) : refusal(read, words));
    announce(answer.querySelector("p").textContent);
  };

  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (!file) return;
    offer(file.size > MOST_BYTES ? { refused: "too-long" } : await readFileText(model, await file.text()));
    input.value = "";
  });

  return {
    element: element("div", { class: "open-file" }, element("label", { for: "plan-file" }, words.say("open.label")), input, answer),
    offer,
  };
}

/** What a file holds: a plan file, or a page to read with one inside. */
export async function readFileText(model, text) {
  if (!text.trimStart().startsWith("<")) return readPlanText(model, text);
  const reader = await import("../../exchange/plan-page.js").catch(() => null);
  if (!reader) return { refused: "not-fetched" };
  const inside = reader.readPlanPage(text);
  return inside.refused ? inside : readPlanText(model, inside.text);
}

function refusal({ refused, detail }, words) {
  return element("div", { class: "problem" }, element("p", {}, words.say(`refused.${refused}`, { part: detail })));
}

function preview(plan, close, context) {
  const { model, words, add, addText = words.say("open.add") } = context;
  const take = () => {
    close();
    add(plan);
  };
  return element("div", { class: "preview" },
    element("p", {}, words.say("open.holds", { name: nameOf(model, plan) ?? words.say("plans.unnamed") })),
    element("ul", {}, factsOf(plan, context).map(fact => element("li", {}, fact))),
    element("p", { class: "plan-buttons" }, button(addText, take, { class: "button" }), button(words.say("open.leave"), close)));
}

function factsOf(plan, { model, words }) {
  const field = model.profile.find(question => question.id === model.comparison?.groups?.profile);
  const role = field ? plan.profile[field.id] : null;
  const count = part => model.questions.filter(({ id }) => Object.hasOwn(plan[part], id)).length;
  return [
    typeof role === "string" ? labelIn(field.options, role) : null,
    plan.saved ? words.say("plans.saved", { date: words.dateTime(plan.saved) }) : null,
    words.say("open.answers", { count: count("answers") }),
    count("notes") > 0 ? words.say("open.notes", { count: count("notes") }) : null,
  ].filter(Boolean);
}
