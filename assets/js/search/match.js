/**
 * Finds the clauses of a query in the sections of the site. Which clauses a section meets is one bit a clause, and weights
 * lie in arrays by place, because thousands of sections are looked through while somebody types.
 */

import { weigh } from './reader.js';

/** Words the settings skip, such as "the", only decide between pages that are alike without them. */
const SKIPPED_WORD = 0.15;

/** Where in a section a term stands, as bits. */
const ANYWHERE = 1, IN_TITLE = 2, IN_HEADING = 4;
const MARK = { title: IN_TITLE, heading: IN_HEADING };

/**
 * @param {object[]} clauses from query.js, at most 31
 * @param {Map<string, object>} rows the row of every term in the clauses
 * @param {object} outline from reader.js
 * @returns by place: `met`, `title`, `heading`, which clauses are met there, in the title, in the heading, as bits. By clause:
 *   `weights`, an array by place, and `importance`. As bits: `needed`, the clauses without which something is missing, and
 *   `words`, those that are no pairs, `length` of them
 */
export function look(clauses, rows, outline) {
  const bits = () => new Uint32Array(outline.places);
  const query = { clauses, outline, met: bits(), title: bits(), heading: bits(), weights: [], importance: [] };
  clauses.forEach((clause, number) => {
    const weights = new Float64Array(outline.places);
    let places = 0;
    for (const alternative of clause.alternatives) places += addMatches(alternative, shareOf(clause), number, weights, query, rows);
    query.weights.push(weights);
    query.importance.push(clause.optional ? 0 : Math.log(1 + outline.places / (1 + places)));
  });
  const words = bitsOf(clauses, ({ pair }) => !pair);
  return { ...query, needed: bitsOf(clauses, ({ optional }) => !optional), words, length: count(words) };
}

/** Adds where an alternative of a clause stands; where another one stands too, the weightier counts. Gives how many places are new. */
function addMatches({ terms, weight }, share, number, weights, query, rows) {
  const { places, weights: own, marks } = terms.map((term) => matchesOfTerm(rows.get(term), query.outline)).reduce(both);
  const { met, title, heading } = query;
  const factor = (weight * share) / terms.length;
  const bit = 1 << number;
  let added = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i], weightHere = own[i] * factor;
    if ((met[place] & bit) === 0) added++;
    if (weightHere > weights[place]) weights[place] = weightHere;
    met[place] |= bit;
    if (marks[i] & IN_TITLE) title[place] |= bit;
    if (marks[i] & IN_HEADING) heading[place] |= bit;
  }
  return added;
}

function shareOf({ optional, pair }) {
  return optional && !pair ? SKIPPED_WORD : 1;
}

/** Where a term stands, as lists side by side, places in rising order; worked out once for each row. */
function matchesOfTerm(row, outline) {
  row.matches ??= gather(row, outline);
  return row.matches;
}

/** All fields of a term together. */
function gather(row, outline) {
  const weights = new Float64Array(outline.places);
  const marks = new Uint8Array(outline.places);
  const places = [];
  weigh(row, outline, (place, field, weight) => {
    if (marks[place] === 0) places.push(place);
    weights[place] += weight;
    marks[place] |= MARK[field] ?? ANYWHERE;
  });
  const found = matches(places.length);
  Uint32Array.from(places).sort().forEach((place, i) => put(found, i, place, weights[place], marks[place]));
  return found;
}

/** Places that two terms share. */
function both(one, other) {
  const most = matches(Math.min(one.places.length, other.places.length));
  let shared = 0;
  for (let i = 0, k = 0; i < one.places.length && k < other.places.length;) {
    const ahead = one.places[i] - other.places[k];
    if (ahead === 0) put(most, shared++, one.places[i], one.weights[i] + other.weights[k], one.marks[i] & other.marks[k]);
    if (ahead <= 0) i++;
    if (ahead >= 0) k++;
  }
  return { places: most.places.subarray(0, shared), weights: most.weights, marks: most.marks };
}

function matches(length) {
  return { places: new Uint32Array(length), weights: new Float64Array(length), marks: new Uint8Array(length) };
}

function put({ places, weights, marks }, at, place, weight, mark) {
  places[at] = place;
  weights[at] = weight;
  marks[at] = mark;
}

/** How many bits are set. */
export function count(bits) {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

function bitsOf(clauses, test) {
  return clauses.reduce((bits, clause, i) => (test(clause) ? bits | (1 << i) : bits), 0);
}
