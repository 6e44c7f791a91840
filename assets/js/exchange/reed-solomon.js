// Bytes that find and mend mistakes in other bytes, as QR codes use them. Pure.

import { inverse, power, times, valueAt } from "./galois.js";

/**
 * The correction bytes that go with data bytes.
 *
 * @param {number[]} data
 * @param {number} count how many correction bytes
 */
export function correctionOf(data, count) {
  const divisor = divisorOf(count);
  const remainder = new Array(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ remainder.shift();
    remainder.push(0);
    for (let place = 0; place < count; place++) remainder[place] ^= times(divisor[place], factor);
  }
  return remainder;
}

/**
 * Data and correction bytes with their mistakes mended.
 *
 * @param {number[]} bytes
 * @param {number} count how many of them, at the end, are correction: half as many mistakes can be mended
 * @returns {number[]|null} null when there are too many mistakes
 */
export function mended(bytes, count) {
  const syndromes = Array.from({ length: count }, (_, root) => valueAt(bytes, power(root)));
  if (syndromes.every(value => value === 0)) return bytes;
  const locator = locatorOf(syndromes);
  const places = bytes.map((_, place) => place).filter(place => lowestFirst(locator, inverse(markOf(bytes, place))) === 0);
  if (2 * (locator.length - 1) > count || places.length !== locator.length - 1) return null;
  const mistakes = new Map(places.map(place => [place, mistakeAt(markOf(bytes, place), locator, syndromes)]));
  return bytes.map((byte, place) => byte ^ (mistakes.get(place) ?? 0));
}

// The product of (x - 2^0)(x - 2^1)…, the highest power first and left out, since its factor is always one.
function divisorOf(count) {
  const divisor = new Array(count).fill(0);
  divisor[count - 1] = 1;
  for (let root = 0; root < count; root++) {
    for (let place = 0; place < count; place++) {
      divisor[place] = times(divisor[place], power(root)) ^ (divisor[place + 1] ?? 0);
    }
  }
  return divisor;
}

function markOf(bytes, place) {
  return power(bytes.length - 1 - place);
}

// Berlekamp and Massey: the shortest polynomial, lowest power first, that is 0 at the inverse of every mistake's mark.
function locatorOf(syndromes) {
  let locator = [1];
  let earlier = [1];
  let scale = 1;
  let length = 0;
  let shift = 1;
  syndromes.forEach((_, step) => {
    const off = syndromes.slice(0, step + 1).reduce((sum, value, at) => sum ^ times(locator[step - at] ?? 0, value), 0);
    if (off === 0) {
      shift++;
      return;
    }
    const next = added(locator, [...new Array(shift).fill(0), ...earlier.map(factor => times(factor, times(off, inverse(scale))))]);
    if (2 * length <= step) {
      [earlier, scale, length, shift] = [locator, off, step + 1 - length, 1];
    } else {
      shift++;
    }
    locator = next;
  });
  return locator.slice(0, length + 1);
}

// Forney: what a byte is off by.
function mistakeAt(mark, locator, syndromes) {
  const root = inverse(mark);
  const evaluator = syndromes.map((_, place) => locator.slice(0, place + 1).reduce((sum, factor, at) => sum ^ times(factor, syndromes[place - at]), 0));
  const slope = locator.slice(1).map((factor, place) => (place % 2 === 0 ? factor : 0));
  const divisor = lowestFirst(slope, root);
  return divisor === 0 ? 0 : times(mark, times(lowestFirst(evaluator, root), inverse(divisor)));
}

function lowestFirst(polynomial, element) {
  return valueAt([...polynomial].reverse(), element);
}

function added(one, other) {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, place) => (one[place] ?? 0) ^ (other[place] ?? 0));
}
