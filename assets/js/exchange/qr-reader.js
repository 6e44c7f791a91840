// Reads a QR code from a picture, for browsers without a reader of their own. It reads the codes that this site makes. Pure.

import { projection } from "./perspective.js";
import { darkPoints } from "./picture.js";
import { textInMatrix } from "./qr-decode.js";
import { finderTriples } from "./qr-finders.js";
import { formatPlaces, frameOf } from "./qr-frame.js";
import { LAST_VERSION, sizeOf } from "./qr-versions.js";

// Smooth for noisy pictures, sharp for small codes, wide for codes that fill the picture.
const WAYS_TO_LOOK = [{ share: 1 / 8, smooth: 1 }, { share: 1 / 8, smooth: 0 }, { share: 1 / 3, smooth: 1 }];
// Modules smaller than this many points cannot be told apart.
const SMALLEST_MODULE = 1.8;
const MOST_SIZES = 3;
// How much of what is the same in every code must be seen.
const LIKELY = 0.8;
const LIKELY_AT_FIRST = 0.72;
// How far a tilted code's fourth corner may lie from where a flat one has it: so many steps, each this share of its side.
const STEP = 1 / 28;
const MOST_STEPS = 10;

/**
 * @param {{data: Uint8ClampedArray, width: number, height: number}} image what a canvas gives; 480 to 1000 points wide is best
 * @returns {string|null} the text of the first code that can be read
 */
export function readQr(image) {
  for (const way of WAYS_TO_LOOK) {
    const picture = darkPoints(image, way);
    for (const corners of finderTriples(picture)) {
      const text = textBetween(picture, corners);
      if (text !== null) return text;
    }
  }
  return null;
}

function textBetween(picture, corners) {
  for (const size of likelySizes(corners)) {
    const fourth = bestFourthCorner(picture, corners, size);
    const text = fourth && textInMatrix(matrixOf(picture, gridOf(corners, fourth, size), size));
    if (text !== null) return text;
  }
  return null;
}

// The side of a module was measured along rows and columns; on a code that is turned, those cross it aslant.
function likelySizes({ topLeft, topRight, bottomLeft, module }) {
  const sides = [topRight, bottomLeft].map(({ x, y }) => ({ across: Math.abs(x - topLeft.x), down: Math.abs(y - topLeft.y) }));
  const modules = sides.map(({ across, down }) => Math.hypot(across, down) ** 2 / (module * Math.max(across, down)));
  const guess = (modules[0] + modules[1]) / 2 + 7;
  const sizes = Array.from({ length: LAST_VERSION }, (_, place) => sizeOf(place + 1));
  const most = (sideOf({ topLeft, topRight, bottomLeft }) / SMALLEST_MODULE) + 7;
  return sizes.filter(size => size <= most).sort((one, other) => Math.abs(one - guess) - Math.abs(other - guess)).slice(0, MOST_SIZES);
}

// What every code of a size has: the squares and the lines of dark and light by turns.
function knownModules(size) {
  const frame = frameOf((size - 17) / 4);
  for (const [row, column] of formatPlaces(size).flat()) frame[row][column] = null;
  return frame.flatMap((modules, row) => modules.map((dark, column) => ({ row, column, dark }))).filter(({ dark }) => dark !== null);
}

// From the middle of a module to its point in the picture, by the middles of the three squares and of a fourth that is not drawn.
function gridOf({ topLeft, topRight, bottomLeft }, fourth, size) {
  const place = projection(topLeft, topRight, fourth, bottomLeft);
  return (column, row) => place((column - 3) / (size - 7), (row - 3) / (size - 7));
}

// A flat code is a parallelogram. A tilted one is not: try the places around, by the lines and the last square, then finer by all.
function bestFourthCorner(picture, corners, size) {
  const { topLeft, topRight, bottomLeft } = corners;
  const known = knownModules(size);
  // The smallest code has no last square and short lines.
  const lines = size === sizeOf(1) ? known : known.filter(({ row, column }) => row === 6 || column === 6 || Math.min(row, column) > size - 10);
  const step = sideOf(corners) * STEP;
  const look = (modules, around, reach, length) => {
    const places = shifts(reach).map(({ x, y }) => ({ x: around.x + x * length, y: around.y + y * length }));
    const counts = places.map(fourth => likenessOf(picture, gridOf(corners, fourth, size), modules));
    const most = Math.max(...counts);
    return { place: middleOf(places.filter((_, place) => counts[place] === most)), likeness: most / modules.length };
  };
  const flat = { x: topRight.x + bottomLeft.x - topLeft.x, y: topRight.y + bottomLeft.y - topLeft.y };
  let best = look(lines, flat, MOST_STEPS, step);
  if (best.likeness < LIKELY_AT_FIRST) return null;
  for (const part of [2, 4, 8]) best = look(known, best.place, 2, step / part);
  return best.likeness < LIKELY ? null : best.place;
}

// Many places may do as well as one another; the middle of them does best.
function middleOf(places) {
  const mean = key => places.reduce((sum, place) => sum + place[key], 0) / places.length;
  return { x: mean("x"), y: mean("y") };
}

function sideOf({ topLeft, topRight, bottomLeft }) {
  return (Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) + Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y)) / 2;
}

// Whole steps in both directions.
function shifts(reach) {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, place) => place - reach);
  return steps.flatMap(y => steps.map(x => ({ x, y })));
}

function likenessOf(picture, grid, known) {
  let right = 0;
  for (const { row, column, dark } of known) {
    const { x, y } = grid(column, row);
    if (picture.dark(x, y) === dark) right++;
  }
  return right;
}

function matrixOf(picture, grid, size) {
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => {
    const { x, y } = grid(column, row);
    return picture.dark(x, y);
  }));
}
