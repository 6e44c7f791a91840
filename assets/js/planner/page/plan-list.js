// The plans on this device, with what can be done with each.

import { labelIn } from "../model.js";
import { nameOf } from "../plan/plan.js";
import { score } from "../score.js";
import { button, element } from "./elements.js";

/**
 * The list, or null when there is nothing to list.
 *
 * @param entries what the shelf lists
 * @param context `model`, `words`, and what to do: `open(id, address)`, `saveFile(plan)`, `saveRaw(text)`, `remove(id)`
 */
export function planList(entries, context) {
  if (entries.length === 0) return null;
  return element("ul", { class: "plans" }, entries.map(entry => (entry.plan ? planItem(entry, context) : brokenItem(entry, context))));
}

function planItem({ id, plan }, context) {
  const { model, words, open, saveFile } = context;
  const name = nameOf(model, plan) ?? words.say("plans.unnamed");
  const about = { "aria-label": null };
  return element("li", { class: "plan" },
    element("h3", { class: "plan-name" }, name),
    element("p", { class: "plan-facts" }, factsOf(plan, context).join(" · ")),
    element("p", { class: "plan-buttons" },
      button(words.say("plans.continue"), () => open(id, "#about"), { ...about, class: "button", "aria-label": words.say("plans.continue-named", { name }) }),
      button(words.say("plans.result"), () => open(id, "#result"), { "aria-label": words.say("plans.result-named", { name }) }),
      button(words.say("saved.save-file"), () => saveFile(plan), { "aria-label": words.say("plans.save-named", { name }) }),
      deleteButton(id, name, context)));
}

function factsOf(plan, { model, words }) {
  const { completeness } = score(model, plan);
  const field = id => model.profile.find(question => question.id === id);
  const chosen = id => (field(id) && typeof plan.profile[id] === "string" ? labelIn(field(id).options, plan.profile[id]) : null);
  return [
    chosen(model.comparison?.groups?.profile),
    chosen(model.scoring.due.profile),
    words.say("plans.answered", { answered: completeness.answered, count: completeness.due }),
    plan.saved ? words.say("plans.saved", { date: words.dateTime(plan.saved) }) : null,
  ].filter(Boolean);
}

// What cannot be read is never thrown away by us: it can be saved as it is.
function brokenItem({ id, refused, detail, text }, context) {
  const { words, saveRaw } = context;
  const name = words.say("plans.unreadable");
  return element("li", { class: "plan problem" },
    element("h3", { class: "plan-name" }, name),
    element("p", {}, words.say(`refused.${refused}`, { part: detail })),
    element("p", { class: "plan-buttons" },
      button(words.say("plans.save-raw"), () => saveRaw(text)), deleteButton(id, name, context)));
}

function deleteButton(id, name, { words, remove }) {
  const ask = button(words.say("plans.delete"), () => {
    const group = askFirst(words.say("plans.delete-ask", { name }), words.say("plans.delete-yes"), words.say("plans.delete-no"), ask, () => remove(id));
    ask.closest(".plan").append(group);
    group.querySelector("button").focus();
  }, { "aria-label": words.say("plans.delete-named", { name }) });
  return ask;
}

/** A question with two answers, put where it is asked; "no" gives the focus back to what was pressed. */
export function askFirst(question, yes, no, asker, onYes) {
  asker.disabled = true;
  const close = () => {
    group.remove();
    asker.disabled = false;
  };
  const group = element("div", { class: "ask", role: "group", "aria-label": question },
    element("p", {}, question),
    element("p", { class: "plan-buttons" },
      button(no, () => { close(); asker.focus(); }),
      button(yes, () => { close(); onYes(); }, { class: "button button-danger" })));
  return group;
}
