// A text as the bytes of a QR code: segments, padding, correction, and the order in which the bytes are laid. Pure.

import { utf8 } from "./bytes.js";
import { correctionOf } from "./reed-solomon.js";
import { LAST_VERSION, blocksOf, dataBytesIn } from "./qr-versions.js";

/** The letters of the mode for capital letters and digits, in the order of their values. */
export const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BYTE = { mode: 4, counter: version => (version < 10 ? 8 : 16) };
const LETTERS = { mode: 2, counter: version => (version < 10 ? 9 : 11) };
// Below this a change of mode costs more than it saves.
const WORTH_A_CHANGE = 12;

/**
 * @returns {{version: number, bytes: number[]}|null} the smallest version that holds the text, and its bytes as they are laid;
 *   null when the text is too long
 */
export function bytesForQr(text) {
  const segments = segmentsOf(text);
  for (let version = 1; version <= LAST_VERSION; version++) {
    const bits = segments.flatMap(segment => bitsOf(segment, version));
    if (bits.length <= 8 * dataBytesIn(version)) return { version, bytes: interleaved(padded(bits, dataBytesIn(version)), blocksOf(version)) };
    if (bits.length > 8 * dataBytesIn(LAST_VERSION)) return null;
  }
  return null;
}

// Capital letters and digits at the end, as our codes are, take less room than bytes do.
function segmentsOf(text) {
  const start = /[0-9A-Z $%*+\-./:]*$/.exec(text).index;
  if (text.length - start < WORTH_A_CHANGE && start > 0) return [bytesSegment(text)];
  return [...(start > 0 ? [bytesSegment(text.slice(0, start))] : []), lettersSegment(text.slice(start))];
}

function bytesSegment(text) {
  const bytes = [...utf8(text)];
  return { ...BYTE, count: bytes.length, data: bytes.flatMap(byte => bits(byte, 8)) };
}

function lettersSegment(text) {
  const values = [...text].map(letter => ALPHANUMERIC.indexOf(letter));
  const data = values.flatMap((value, place) => {
    if (place % 2 === 1) return [];
    return place + 1 < values.length ? bits(45 * value + values[place + 1], 11) : bits(value, 6);
  });
  return { ...LETTERS, count: values.length, data };
}

function bitsOf({ mode, counter, count, data }, version) {
  return [...bits(mode, 4), ...bits(count, counter(version)), ...data];
}

function bits(value, length) {
  return Array.from({ length }, (_, place) => (value >>> (length - 1 - place)) & 1);
}

function padded(given, count) {
  const end = Math.min(4, 8 * count - given.length);
  const whole = [...given, ...new Array(end).fill(0)];
  while (whole.length % 8 > 0) whole.push(0);
  const bytes = Array.from({ length: whole.length / 8 }, (_, at) => whole.slice(8 * at, 8 * at + 8).reduce((byte, bit) => 2 * byte + bit, 0));
  while (bytes.length < count) bytes.push((bytes.length - whole.length / 8) % 2 === 0 ? 0xec : 0x11);
  return bytes;
}

// The first byte of every block, then the second of every block, and so on; first the data, then the correction.
function interleaved(data, blocks) {
  let at = 0;
  const parts = blocks.map(block => data.slice(at, at += block.data));
  const corrections = parts.map((part, place) => correctionOf(part, blocks[place].correction));
  return [parts, corrections].flatMap(lists => Array.from({ length: Math.max(...lists.map(list => list.length)) },
    (_, place) => lists.filter(list => place < list.length).map(list => list[place])).flat());
}
