// The principles as two groups see them: a row with two marks for each, and the same as a table.

import { labelIn } from "../model.js";
import { element, foldOut, shape, table } from "../page/elements.js";
import { groupName } from "./groups.js";

const LENGTH = 100;
const HEIGHT = 8;
// The ring is wider than the disc, so that both are seen where they meet.
const DISC = 1.5;
const RING = 2.6;

/** @param pair one of what `compareGroups` returned */
export function principleGaps(pair, context) {
  const { model, words } = context;
  const [first, second] = [pair.first, pair.second].map(id => groupName(context, id, "title"));
  return [
    element("h4", { class: "pair-part" }, words.say("bars.title")),
    element("ul", { class: "mark-key" }, keyItem(disc, first), keyItem(ring, second)),
    element("ol", { class: "gaps" }, model.principles.map(principle => gapItem(principle, pair, context))),
    foldOut(words.say("bars.as-table"), () => asTable(pair, [first, second], context)),
  ];
}

function keyItem(mark, name) {
  return element("li", {}, shape("svg", { class: "mark", viewBox: "0 0 8 8", width: 16, height: 16, "aria-hidden": "true" }, mark(4, 4)), " ", name);
}

function gapItem(principle, pair, context) {
  const found = pair.principles[principle.id];
  return element("li", { class: `gap hue-${principle.order}` },
    element("h5", { class: "gap-name" }, context.icon(principle.id), " ", principle.name),
    dumbbell(found),
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

/** A line between two marks: a disc for the first group and a ring for the second; a mark that has no value is left out. */
function dumbbell({ a, b }) {
  const middle = HEIGHT / 2;
  const place = value => RING + 0.4 + value * (LENGTH - 2 * RING - 0.8) / 100;
  return shape("svg", { class: "gap-drawing", viewBox: `0 0 ${LENGTH} ${HEIGHT}`, "aria-hidden": "true" },
    shape("line", { class: "track", x1: place(0), x2: place(100), y1: middle, y2: middle }),
    a === null || b === null ? null : shape("line", { class: "between", x1: place(a), x2: place(b), y1: middle, y2: middle }),
    b === null ? null : ring(place(b), middle),
    a === null ? null : disc(place(a), middle));
}

function disc(x, y) {
  return shape("circle", { class: "disc", cx: x, cy: y, r: DISC });
}

function ring(x, y) {
  return shape("circle", { class: "ring", cx: x, cy: y, r: RING });
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
