// What every QR code of a version has: finders, timing, alignment, format and version. Shared by writing and reading. Pure.

import { LEVEL_M, alignmentCentres, sizeOf } from "./qr-versions.js";

/** The eight masks: whether a module of the data is turned over. */
export const MASKS = [
  (row, column) => (row + column) % 2 === 0,
  row => row % 2 === 0,
  (row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/**
 * The fixed patterns.
 *
 * @returns {Array<Array<boolean|null>>} rows of modules, true for dark, null where the data goes; the places of the format are
 *   kept free as light modules
 */
export function frameOf(version) {
  const size = sizeOf(version);
  const rows = Array.from({ length: size }, () => new Array(size).fill(null));
  const put = (row, column, dark) => {
    if (row >= 0 && row < size && column >= 0 && column < size) rows[row][column] = dark;
  };
  for (let at = 0; at < size; at++) [rows[6][at], rows[at][6]] = [at % 2 === 0, at % 2 === 0];
  for (const [row, column] of [[3, 3], [3, size - 4], [size - 4, 3]]) square(put, row, column, 4, [2, 4]);
  for (const [row, column] of alignmentsOf(version)) square(put, row, column, 2, [1]);
  for (const places of formatPlaces(size)) for (const [row, column] of places) put(row, column, false);
  put(size - 8, 8, true);
  if (version >= 7) versionPlaces(size).forEach(([row, column], place) => put(row, column, bit(versionBits(version), Math.floor(place / 2))));
  return rows;
}

/** Where the data goes, in the order in which its bits are laid: two columns at a time from the right, up and down by turns. */
export function dataPlaces(frame) {
  const size = frame.length;
  const pairs = [];
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) pairs.push(right);
  return pairs.flatMap((right, turn) => Array.from({ length: size }, (_, step) => {
    const row = turn % 2 === 0 ? size - 1 - step : step;
    return [[row, right], [row, right - 1]];
  }).flat()).filter(([row, column]) => frame[row][column] === null);
}

/** The two places of the format, each a list of 15 modules, the bit of least weight first. */
export function formatPlaces(size) {
  const first = [0, 1, 2, 3, 4, 5, 7, 8].map(row => [row, 8]).concat([7, 5, 4, 3, 2, 1, 0].map(column => [8, column]));
  const second = [1, 2, 3, 4, 5, 6, 7, 8].map(back => [8, size - back]).concat([7, 6, 5, 4, 3, 2, 1].map(back => [size - back, 8]));
  return [first, second];
}

/** The 15 bits that say which level and mask a code has. */
export function formatBits(mask, level = LEVEL_M) {
  const data = (level << 3) | mask;
  return ((data << 10) | remainder(data, 10, 0x537)) ^ 0x5412;
}

/** Whether a bit of a number is set; the bit of least weight is bit 0. */
export function bit(number, place) {
  return ((number >>> place) & 1) === 1;
}

function versionBits(version) {
  return (version << 12) | remainder(version, 12, 0x1f25);
}

// Each of the 18 bits stands twice: beside the finder at the top right, and above the one at the bottom left.
function versionPlaces(size) {
  return Array.from({ length: 18 }, (_, place) => [Math.floor(place / 3), size - 11 + (place % 3)]).flatMap(([row, column]) => [[row, column], [column, row]]);
}

function remainder(data, degree, divisor) {
  let left = data;
  for (let step = 0; step < degree; step++) left = (left << 1) ^ ((left >>> (degree - 1)) * divisor);
  return left;
}

// Squares in one another around a centre; the rings in the list are light.
function square(put, row, column, radius, light) {
  for (let down = -radius; down <= radius; down++) {
    for (let across = -radius; across <= radius; across++) put(row + down, column + across, !light.includes(Math.max(Math.abs(down), Math.abs(across))));
  }
}

function alignmentsOf(version) {
  const centres = alignmentCentres(version);
  const last = centres.length - 1;
  const finder = (one, other) => (one === 0 && (other === 0 || other === last)) || (one === last && other === 0);
  return centres.flatMap((row, one) => centres.map((column, other) => [row, column, finder(one, other)])).filter(([, , taken]) => !taken);
}
