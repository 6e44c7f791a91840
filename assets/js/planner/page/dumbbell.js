// Two values from 0 to 100 on one line: a disc and a ring, with the way between them.

import { element, shape } from "./elements.js";

const LENGTH = 100;
const HEIGHT = 8;
// The ring is wider than the disc, so that both are seen where they meet.
const DISC = 1.5;
const RING = 2.6;

/** The drawing; a mark that has no value is left out. */
export function dumbbell({ disc: discAt, ring: ringAt }) {
  const middle = HEIGHT / 2;
  const place = value => RING + 0.4 + value * (LENGTH - 2 * RING - 0.8) / 100;
  return shape("svg", { class: "gap-drawing", viewBox: `0 0 ${LENGTH} ${HEIGHT}`, "aria-hidden": "true" },
    shape("line", { class: "track", x1: place(0), x2: place(100), y1: middle, y2: middle }),
    discAt === null || ringAt === null ? null : shape("line", { class: "between", x1: place(discAt), x2: place(ringAt), y1: middle, y2: middle }),
    ringAt === null ? null : ring(place(ringAt), middle),
    discAt === null ? null : disc(place(discAt), middle));
}

/** What the two marks stand for. @param {[string, string]} names of the disc and of the ring */
export function dumbbellKey([discName, ringName]) {
  return element("ul", { class: "mark-key" }, keyItem(disc, discName), keyItem(ring, ringName));
}

function keyItem(mark, name) {
  return element("li", {}, shape("svg", { class: "mark", viewBox: "0 0 8 8", width: 16, height: 16, "aria-hidden": "true" }, mark(4, 4)), " ", name);
}

function disc(x, y) {
  return shape("circle", { class: "disc", cx: x, cy: y, r: DISC });
}

function ring(x, y) {
  return shape("circle", { class: "ring", cx: x, cy: y, r: RING });
}
