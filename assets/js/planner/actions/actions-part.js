// The part of the planner for actions: the list, a new one, and the ways to take them along.

import { withAction } from "../plan/actions.js";
import { newPlanId } from "../plan/shelf.js";
import { button, element, setText } from "../page/elements.js";
import { onDemand } from "../page/on-demand.js";
import { actionList } from "./action-list.js";

/**
 * Adds the part to the planner's page, after the result.
 *
 * @param {HTMLElement} planner
 * @param context `model`, `words`, `questionAddress`, `change(edit, about)`, and `open()`, the plan that is open
 * @returns {{show: (plan) => void, add: (question) => void}} `add` begins an action for a question, or null for none
 */
export function createActionsPart(planner, context) {
  const { words, change } = context;
  const list = element("div", { class: "action-list" });
  const message = element("p", { class: "message", role: "status" });
  const add = question => {
    change(plan => withAction(plan, { id: newPlanId(), question }), { actions: true });
    list.querySelector("li:last-child textarea")?.focus();
  };
  const save = async deed => {
    const ways = await onDemand(() => import("./save-actions.js"), message, context);
    if (ways) deed(ways);
  };
  const part = element("section", { class: "actions-part", id: "actions", "data-part": "actions", hidden: true },
    element("h2", { tabindex: "-1", "data-part-title": true }, words.say("actions.title")),
    element("p", {}, words.say("actions.help")),
    element("p", { class: "care" }, words.say("actions.care")),
    list,
    element("p", { class: "plan-buttons" },
      button(words.say("actions.add"), () => add(null), { class: "button" }),
      button(words.say("actions.calendar"), () => save(({ saveCalendar }) => {
        setText(message, saveCalendar(context, context.open()) ? "" : words.say("actions.no-days"));
      })),
      button(words.say("actions.table"), () => save(({ saveActionTable }) => saveActionTable(context, context.open())))),
    message);
  planner.querySelector("[data-part=result]").after(part);
  planner.querySelector("[data-map] ol").append(element("li", {}, element("a", { href: "#actions" }, words.say("actions.title"))));
  return {
    add,
    show: plan => list.replaceChildren(actionList({ ...context, plan })),
  };
}

/** A button that turns an answer into an action. */
export function planActionButton(words, onClick) {
  return button(words.say("actions.plan"), onClick, { class: "button button-quiet plan-action" });
}
