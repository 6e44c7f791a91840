// The principles as two groups see them: a row with two marks for each, and the same as a table.

import { labelIn } from "../model.js";
import { dumbbell, dumbbellKey } from "../page/dumbbell.js";
import { element, foldOut, table } from "../page/elements.js";
import { groupName } from "./groups.js";

/** @param pair one of what `compareGroups` returned */
export function principleGaps(pair, context) {
  const { model, words } = context;
  const [first, second] = [pair.first, pair.second].map(id => groupName(context, id, "title"));
  return [
    element("h4", { class: "pair-part" }, words.say("bars.title")),
    dumbbellKey([first, second]),
    element("ol", { class: "gaps" }, model.principles.map(principle => gapItem(principle, pair, context))),
    foldOut(words.say("bars.as-table"), () => asTable(pair, [first, second], context)),
  ];
}

function gapItem(principle, pair, context) {
  const found = pair.principles[principle.id];
  return element("li", { class: `gap hue-${principle.order}` },
    element("h5", { class: "gap-name" }, context.icon(principle.id), " ", principle.name),
    dumbbell({ disc: found.a, ring: found.b }),
    element("p", { class: "gap-words" }, inWords(found, pair, context)));
}

function inWords({ a, b, gap, finding }, pair, context) {
  const { model, words } = context;
  if (gap === null) return words.say("compare.no-gap");
  return words.say("compare.principle", {
    finding: labelIn(model.comparison.principle.findings, finding),
    first: groupName(context, pair.first, "within"), a, second: groupName(context, pair.second, "within"), b,
  });
}

function asTable(pair, [first, second], { model, words }) {
  const head = [words.say("bars.head.principle"), first, second, words.say("compare.head.gap"), words.say("bars.head.band")];
  const shown = value => (value === null ? "–" : words.number(value));
  return table(words.say("compare.table-caption"), head, model.principles.map(({ id, name }) => {
    const { a, b, gap, finding } = pair.principles[id];
    return [name, shown(a), shown(b), gap === null ? "–" : words.signed(gap),
      gap === null ? words.say("compare.no-gap") : labelIn(model.comparison.principle.findings, finding)];
  }));
}
