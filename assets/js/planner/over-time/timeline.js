// The part of the result page where a plan's snapshots are taken and listed.

import { snapshotsOf, withSnapshot, withoutSnapshot } from "../plan/snapshots.js";
import { askFirst } from "../page/plan-list.js";
import { button, element } from "../page/elements.js";
import { resultSection } from "../result-view/section.js";

/** The section; null where plans cannot be changed (`context.change` is missing). */
export function timelineSection(view) {
  const { words, plan, change, link, announce } = view;
  if (!change) return null;
  const take = () => {
    change(old => withSnapshot(old, new Date()), {});
    announce(words.say("snapshots.taken"));
  };
  return resultSection("timeline", words.say("snapshots.title"),
    element("p", {}, words.say("snapshots.help")),
    snapshotsOf(plan).length > 0 ? element("ul", { class: "snapshots" }, snapshotsOf(plan).map(snapshot => item(snapshot, view))) : null,
    element("p", { class: "tool-buttons" }, button(words.say("snapshots.take"), take), " ", link("over-time")));
}

function item({ taken, answers }, { words, change }) {
  const date = words.dateTime(taken) || words.say("snapshots.no-date");
  const ask = button(words.say("plans.delete"), () => {
    const group = askFirst(words.say("snapshots.delete-ask", { date }), words.say("plans.delete-yes"), words.say("plans.delete-no"), ask,
      () => change(plan => withoutSnapshot(plan, taken), {}));
    ask.after(group);
    group.querySelector("button").focus();
  }, { "aria-label": words.say("snapshots.delete-named", { date }) });
  return element("li", {}, `${date} · ${words.say("open.answers", { count: Object.keys(answers ?? {}).length })} `, ask);
}
