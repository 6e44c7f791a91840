// A zip file that holds its files as they are, without packing: the same files give the same bytes. Pure.

import { joined, utf8 } from "./bytes.js";
import { crc32 } from "./crc32.js";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
// 1 January 1980, the first day that a zip file knows: what is inside has no time of its own.
const TIME = 0;
const DAY = 0x0021;

/**
 * @param {Array<{name: string, bytes: Uint8Array}>} files in the order in which they are written; below 4 GB together
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  let offset = 0;
  const entries = files.map(({ name, bytes }) => {
    const entry = { name: utf8(name), bytes, sum: crc32(bytes), offset };
    offset += 30 + entry.name.length + bytes.length;
    return entry;
  });
  const index = joined(...entries.flatMap(entry => [centralHead(entry), entry.name]));
  return joined(...entries.flatMap(entry => [localHead(entry), entry.name, entry.bytes]), index, end(entries.length, index.length, offset));
}

function localHead(entry) {
  return fields([4, LOCAL], ...aboutFile(entry));
}

function centralHead(entry) {
  return fields([4, CENTRAL], [2, VERSION], ...aboutFile(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]);
}

function aboutFile({ name, bytes, sum }) {
  return [[2, VERSION], [2, NAMES_ARE_UTF8], [2, 0], [2, TIME], [2, DAY], [4, sum], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
}

function end(count, size, offset) {
  return fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
}

// Whole numbers of two or four bytes, the lowest byte first.
function fields(...numbers) {
  return numbers.flatMap(([size, number]) => Array.from({ length: size }, (_, byte) => (number >>> (8 * byte)) & 0xff));
}
