// QR codes (ISO/IEC 18004): a text as a square of dark and light modules, level M, versions 1 to 20. Pure.

import { bytesForQr } from "./qr-bits.js";
import { MASKS, bit, dataPlaces, formatBits, formatPlaces, frameOf } from "./qr-frame.js";

/** The light margin that readers need, in modules. */
const MARGIN = 4;
// Dark and light as in the middle of a finder, with four light modules after it or before it: eleven bits.
const FINDER_LIKE = [0b10111010000, 0b00001011101];

/**
 * The smallest code for a text.
 *
 * @returns {{version: number, size: number, matrix: boolean[][]}|{refused: "qr-too-long"}} `matrix`: rows of modules, true for
 *   dark, without the margin
 */
export function qrOf(text) {
  const laid = bytesForQr(text);
  if (!laid) return { refused: "qr-too-long" };
  const frame = frameOf(laid.version);
  const places = dataPlaces(frame);
  const matrices = MASKS.map((_, mask) => matrixOf(frame, places, laid.bytes, mask));
  const penalties = matrices.map(penaltyOf);
  return { version: laid.version, size: frame.length, matrix: matrices[penalties.indexOf(Math.min(...penalties))] };
}

/**
 * The dark modules as the path of an SVG, margin included.
 *
 * @returns {{path: string, size: number}} `size`: the side of the view box, in modules
 */
export function qrPath(matrix) {
  const runs = matrix.flatMap((row, down) => runsIn(row).map(([start, length]) => `M${start + MARGIN} ${down + MARGIN}h${length}v1h-${length}z`));
  return { path: runs.join(""), size: matrix.length + 2 * MARGIN };
}

function runsIn(row) {
  const starts = row.map((dark, at) => (dark && !row[at - 1] ? at : -1)).filter(at => at >= 0);
  return starts.map(start => {
    const end = row.indexOf(false, start);
    return [start, (end < 0 ? row.length : end) - start];
  });
}

function matrixOf(frame, places, bytes, mask) {
  const matrix = frame.map(row => [...row]);
  places.forEach(([row, column], at) => {
    const dark = at < 8 * bytes.length && bit(bytes[at >> 3], 7 - (at & 7));
    matrix[row][column] = dark !== MASKS[mask](row, column);
  });
  const format = formatBits(mask);
  for (const copy of formatPlaces(frame.length)) copy.forEach(([row, column], place) => { matrix[row][column] = bit(format, place); });
  return matrix;
}

// The standard's four marks against a mask: long runs, squares, what looks like a finder, and more dark than light or less.
function penaltyOf(matrix) {
  const columns = matrix.map((_, at) => matrix.map(row => row[at]));
  const lines = [...matrix, ...columns];
  const sum = (list, mark) => list.reduce((total, one) => total + mark(one), 0);
  return sum(lines, runPenalty) + sum(lines, finderPenalty) + squarePenalty(matrix) + balancePenalty(matrix);
}

function runPenalty(line) {
  let penalty = 0;
  let run = 0;
  line.forEach((dark, at) => {
    run = dark === line[at - 1] ? run + 1 : 1;
    if (run === 5) penalty += 3;
    else if (run > 5) penalty++;
  });
  return penalty;
}

function finderPenalty(line) {
  let found = 0;
  let lastEleven = 0;
  line.forEach((dark, at) => {
    lastEleven = ((lastEleven << 1) | (dark ? 1 : 0)) & 0x7ff;
    if (at >= 10 && FINDER_LIKE.includes(lastEleven)) found++;
  });
  return 40 * found;
}

function squarePenalty(matrix) {
  let found = 0;
  for (let row = 1; row < matrix.length; row++) {
    for (let column = 1; column < matrix.length; column++) {
      const dark = matrix[row][column];
      if (dark === matrix[row - 1][column] && dark === matrix[row][column - 1] && dark === matrix[row - 1][column - 1]) found++;
    }
  }
  return 3 * found;
}

function balancePenalty(matrix) {
  const dark = matrix.flat().filter(Boolean).length;
  return 10 * Math.floor(Math.abs((20 * dark) / matrix.length ** 2 - 10));
}
