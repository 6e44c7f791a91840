// The list of actions: what was agreed, who does it, by when, and what became of it.

import { OUTCOMES, actionsOf, withActionChanged, withoutAction } from "../plan/actions.js";
import { button, element } from "../page/elements.js";
import { questionLink } from "../result-view/answers.js";

/**
 * The list, each action with its fields. What is entered changes the plan at once.
 *
 * @param context `model`, `words`, `plan`, `change(edit, about)`, `questionAddress`
 */
export function actionList(context) {
  const actions = actionsOf(context.plan);
  if (actions.length === 0) return element("p", {}, context.words.say("actions.none"));
  return element("ol", { class: "actions" }, actions.map((action, place) => actionItem(action, place + 1, context)));
}

function actionItem(action, number, context) {
  const { words, change } = context;
  const field = (part, control) => {
    control.id = `${action.id}-${part}`;
    control.addEventListener("input", () => change(plan => withActionChanged(plan, action.id, { [part]: control.value }), { field: { part: "actions" } }));
    return element("p", { class: `action-${part}` }, element("label", { for: control.id }, words.say(`actions.parts.${part}`)), control);
  };
  const remove = () => change(plan => withoutAction(plan, action.id), { actions: true });
  return element("li", {}, element("fieldset", { class: "action", "data-state": action.state },
    element("legend", {}, words.say("actions.number", { number })),
    action.question ? element("p", { class: "action-question" }, questionLink(context, action.question)) : null,
    field("what", element("textarea", { rows: 2, maxlength: 500 }, action.what)),
    field("who", element("input", { type: "text", maxlength: 100, value: action.who, autocomplete: "off" })),
    field("by", element("input", { type: "date", value: action.by })),
    field("state", element("select", {}, OUTCOMES.all.map(state =>
      element("option", { value: state, selected: state === action.state }, words.say(`actions.state.${state}`))))),
    button(words.say("actions.remove"), remove, { class: "clear", "aria-label": words.say("actions.remove-named", { number }) })));
}
