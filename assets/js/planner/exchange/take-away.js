// The part of the result for taking it away: files to read, a spreadsheet, a link.

import { planToShare } from "../../exchange/plan-to-share.js";
import { button, element } from "../page/elements.js";
import { onDemand } from "../page/on-demand.js";
import { resultSection } from "../result-view/section.js";

export function takeAwaySection(view) {
  const { words, plan } = view;
  const tick = (name, shown) => element("p", { hidden: !shown }, element("label", { class: "tick" },
    element("input", { type: "checkbox", "data-with": name }), element("span", {}, words.say(`take.with-${name}`))));
  const place = element("div", { class: "share-link" });
  const tool = name => button(words.say(`take.${name}`), async () => {
    const ways = await onDemand(() => import("./ways-out.js"), place, view);
    await ways?.WAYS[name](sharedOf(view, section), place);
  });
  const section = resultSection("take", words.say("take.title"),
    tick("name", true), tick("notes", Object.keys(plan.notes).length > 0), tick("actions", plan.actions.length > 0),
    element("p", { class: "care" }, words.say("take.care")));
  section.append(element("p", { class: "tool-buttons" }, ["page", "document", "table", "link"].map(tool)), place);
  return section;
}

/** The view with what of its plan goes along, as the ticks now are. */
function sharedOf(view, section) {
  const wanted = Object.fromEntries([...section.querySelectorAll("[data-with]")].map(box => [box.dataset.with, box.checked]));
  return { ...view, plan: planToShare(view.model, view.plan, wanted), notes: wanted.notes };
}
