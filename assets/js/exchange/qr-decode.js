// The text of a QR code, from its modules. It reads what qr.js writes: level M, versions 1 to 20, bytes and capital letters. Pure.

import { ALPHANUMERIC } from "./qr-bits.js";
import { MASKS, bit, dataPlaces, formatBits, formatPlaces, frameOf } from "./qr-frame.js";
import { LAST_VERSION, blocksOf } from "./qr-versions.js";
import { mended } from "./reed-solomon.js";

// Two formats differ in seven places or more, so that three wrong ones can be borne.
const MOST_WRONG_IN_FORMAT = 3;

/**
 * @param {boolean[][]} matrix rows of modules, true for dark
 * @returns {string|null} null when it is no code that can be read
 */
export function textInMatrix(matrix) {
  const version = (matrix.length - 17) / 4;
  if (!Number.isInteger(version) || version < 1 || version > LAST_VERSION) return null;
  const mask = maskIn(matrix);
  const data = mask === null ? null : dataIn(matrix, version, mask);
  return data && textIn(data, version);
}

function maskIn(matrix) {
  const seen = formatPlaces(matrix.length).map(places => places.map(([row, column]) => matrix[row][column]));
  const wrong = MASKS.map((_, mask) => Math.min(...seen.map(bits => bits.filter((dark, place) => dark !== bit(formatBits(mask), place)).length)));
  const least = Math.min(...wrong);
  return least <= MOST_WRONG_IN_FORMAT ? wrong.indexOf(least) : null;
}

function dataIn(matrix, version, mask) {
  const bits = dataPlaces(frameOf(version)).map(([row, column]) => matrix[row][column] !== MASKS[mask](row, column));
  const blocks = blocksOf(version);
  const count = blocks.reduce((sum, { data, correction }) => sum + data + correction, 0);
  const bytes = Array.from({ length: count }, (_, at) => numberIn(bits, 8 * at, 8));
  const parts = apart(bytes, blocks).map((part, place) => mended(part, blocks[place].correction)?.slice(0, blocks[place].data));
  return parts.every(Boolean) ? parts.flat() : null;
}

// Undoes the order in which qr-bits.js lays the bytes of the blocks.
function apart(bytes, blocks) {
  const parts = blocks.map(() => []);
  let at = 0;
  for (const key of ["data", "correction"]) {
    const longest = Math.max(...blocks.map(block => block[key]));
    for (let place = 0; place < longest; place++) {
      blocks.forEach((block, one) => { if (place < block[key]) parts[one].push(bytes[at++]); });
    }
  }
  return parts;
}

function textIn(data, version) {
  const bits = data.flatMap(byte => Array.from({ length: 8 }, (_, place) => bit(byte, 7 - place)));
  const bytes = [];
  let at = 0;
  const take = length => numberIn(bits, (at += length) - length, length);
  while (at + 4 <= bits.length) {
    const mode = take(4);
    if (mode === 0) break;
    if (mode === 4) bytes.push(...Array.from({ length: take(version < 10 ? 8 : 16) }, () => take(8)));
    else if (mode === 2) bytes.push(...lettersIn(take(version < 10 ? 9 : 11), take));
    else return null;
    if (at > bits.length) return null;
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function lettersIn(count, take) {
  const pairs = Array.from({ length: count >> 1 }, () => take(11)).flatMap(pair => [Math.floor(pair / 45), pair % 45]);
  const values = count % 2 === 1 ? [...pairs, take(6)] : pairs;
  return values.map(value => (ALPHANUMERIC[value] ?? "?").charCodeAt(0));
}

function numberIn(bits, start, length) {
  let number = 0;
  for (let at = start; at < start + length; at++) number = 2 * number + (bits[at] ? 1 : 0);
  return number;
}
