// Everything the comparison shows: who has answered, where groups differ, and how each answer is spread.

import { compareGroups, spreadOfAll } from "../score.js";
import { element } from "../page/elements.js";
import { groupName } from "./groups.js";
import { pairView } from "./pair-view.js";
import { allSpreads, splits } from "./spreads.js";

/**
 * The comparison of some plans.
 *
 * @param plans at least one
 * @param context `model`, `words`, `icon`; `questionsOnly` when the questions are too few to say anything about principles
 */
export function comparisonView(plans, context) {
  const { model, words } = context;
  const spreads = spreadOfAll(model, plans);
  const shown = spreads.groups.filter(group => group.plans > 0);
  const present = shown.filter(({ id }) => model.comparison.groups.order.includes(id));
  const { pairs } = compareGroups(model, plans);
  return [
    element("h2", {}, title(present, context)),
    present.length < 2 ? element("p", {}, words.say(present.length === 1 ? "compare.one-view" : "compare.no-view")) : null,
    element("ul", { class: "group-sizes" }, shown.map(group => sizeItem(group, context))),
    shown.some(({ traceable }) => traceable) ? element("p", { class: "trace-warning" }, words.say("compare.traceable", { fewest: model.comparison.privacy.fewest })) : null,
    present.length > 0 && spreads.others > 0 ? element("p", { class: "remark" }, words.say("compare.others", { count: spreads.others })) : null,
    ...pairs.map(pair => pairView(pair, spreads, context)),
    splits(spreads, context), allSpreads(spreads, pairs, context),
    pairs.some(pair => pair.compared > 0) ? element("p", { class: "not-a-grade" }, words.say("compare.not-right")) : null,
  ].filter(Boolean);
}

function title(present, context) {
  const { words } = context;
  if (present.length === 0) return words.say("compare.title-none");
  const names = present.map(({ id }) => groupName(context, id, "within"));
  return present.length === 1 ? words.say("compare.title-one", { group: names[0] }) : words.say("compare.title", { groups: words.list(names) });
}

function sizeItem({ id, plans }, context) {
  return element("li", {}, element("strong", {}, groupName(context, id, "title")), ": ",
    context.words.say(context.questionsOnly ? "compare.people" : "compare.plans", { count: plans }));
}
