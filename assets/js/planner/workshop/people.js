// Who has answered, without what: to take somebody out again, to keep the answers as files, to end the workshop.

import { utf8 } from "../../exchange/bytes.js";
import { zipOf } from "../../exchange/zip.js";
import { labelIn } from "../model.js";
import { button, element, foldOut } from "../page/elements.js";
import { saveBytes } from "../page/download.js";
import { planText } from "../plan/plan-file.js";
import { roleOf } from "./paper-keys.js";
import { plansOf } from "./workshop.js";

/**
 * The list, and what can be done with all of it.
 *
 * @param context `model`, `words`, `remove(code)`, `clear()`
 */
export function peopleView(workshop, context) {
  const { model, words, remove, clear } = context;
  const plans = plansOf(model, workshop);
  return element("section", { class: "people", "aria-labelledby": "people" },
    element("h2", { id: "people", tabindex: "-1" }, words.say("workshop.people.title", { count: plans.length })),
    plans.length === 0 ? element("p", {}, words.say("workshop.people.none")) : foldOut(words.say("workshop.people.list"), () =>
      element("ol", { class: "people-list" }, plans.map((plan, place) => personItem(plan, workshop.codes[place], place, remove, context)))),
    element("p", { class: "tool-buttons" },
      plans.length > 0 ? button(words.say("workshop.people.save"), () => saveAll(plans, context)) : null,
      plans.length > 0 ? button(words.say("workshop.people.print"), () => print()) : null,
      clearing(clear, words)),
    element("p", { class: "small" }, words.say("workshop.people.kept")));
}

function personItem(plan, code, place, remove, { model, words }) {
  const role = roleOf(model);
  const group = role ? labelIn(role.question.options, plan.profile[role.question.id]) : undefined;
  const name = words.say("workshop.people.person", { number: place + 1 });
  return element("li", {}, element("span", {}, [group, words.say("open.answers", { count: Object.keys(plan.answers).length }),
    words.say("workshop.people.code", { start: code.split("-")[1] ?? code })].filter(Boolean).join(" · ")),
  button(words.say("compare.pile.remove"), () => remove(code), { "aria-label": words.say("compare.pile.remove-named", { source: name }) }));
}

// Nothing here can be undone, so it is asked first.
function clearing(clear, words) {
  const ask = element("dialog", { class: "ask-clear", "aria-labelledby": "ask-clear" });
  ask.append(element("p", { id: "ask-clear" }, words.say("workshop.people.clear-ask")),
    element("form", { method: "dialog", class: "tool-buttons" },
      element("button", { class: "button button-quiet" }, words.say("workshop.people.clear-no")),
      button(words.say("workshop.people.clear-yes"), () => { ask.close(); clear(); }, { class: "button button-danger" })));
  return [button(words.say("workshop.people.clear"), () => ask.showModal()), ask];
}

/** One plan file a person, without names: the planner, the comparison and this page open them again. */
function saveAll(plans, { words }) {
  const day = new Date();
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, "0")).join("-");
  const files = plans.map((plan, place) => ({
    name: `${words.say("workshop.people.file", { number: String(place + 1).padStart(2, "0") })}.json`,
    bytes: utf8(planText({ ...plan, saved: day.toISOString() })),
  }));
  saveBytes(`${words.say("workshop.people.folder")}-${date}.zip`, "application/zip", zipOf(files));
}
