// What was agreed to do, as it stands: for the meeting that reads the result.

import { actionsOf } from "../plan/actions.js";
import { element } from "../page/elements.js";
import { resultSection } from "./section.js";

/** The section; null while there are no actions. */
export function agreedSection({ words, plan, planAction }) {
  const actions = actionsOf(plan);
  if (actions.length === 0) return null;
  return resultSection("agreed", words.say("actions.title"),
    element("ul", { class: "agreed" }, actions.map(action => element("li", { "data-state": action.state },
      element("strong", {}, action.what || words.say("actions.unnamed")), element("span", { class: "agreed-facts" }, ` ${facts(action, words)}`)))),
    planAction ? element("p", {}, element("a", { href: "#actions" }, words.say("actions.change"))) : null);
}

function facts({ who, by, state }, words) {
  const day = by ? words.date(`${by}T12:00`) : "";
  return [who, day ? words.say("actions.by-day", { date: day }) : null, words.say(`actions.state.${state}`)].filter(Boolean).join(" · ");
}
