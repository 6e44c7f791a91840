/**
 * Finds the clauses of a query in the sections of the site. Which clauses a section meets is one bit a clause, and weights
 * lie in arrays by place, because thousands of sections are looked through while somebody types.
 */

import { weigh } from './reader.js';

/** Words the settings skip, such as "the", only decide between pages that are alike without them. */
const SKIPPED_WORD = 0.15;

/**
 * @param {object[]} clauses from query.js, at most 31
 * @param {Map<string, object>} rows the row of every term in the clauses
 * @param {object} outline from reader.js
 * @returns by place: `met`, `title`, `heading`, which clauses are met there, in the title, in the heading, as bits. By clause:
 *   `weights`, an array by place, and `importance`. As bits: `needed`, the clauses without which something is missing, and
 *   `words`, those that are no pairs
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
  return { ...query, needed: bitsOf(clauses, ({ optional }) => !optional), words: bitsOf(clauses, ({ pair }) => !pair) };
}

/** Adds where an alternative of a clause stands; where another one stands too, the weightier counts. Gives how many places are new. */
function addMatches({ terms, weight }, share, number, weights, query, rows) {
  const matches = terms.map((term) => matchesOfTerm(rows.get(term), query.outline)).reduce(both);
  const factor = (weight * share) / terms.length;
  let added = 0;
  matches.places.forEach((place, i) => {
    if ((query.met[place] & (1 << number)) === 0) added++;
    weights[place] = Math.max(weights[place], matches.weights[i] * factor);
    query.met[place] |= 1 << number;
    query.title[place] |= matches.inTitle[i] << number;
    query.heading[place] |= matches.inHeading[i] << number;
  });
  return added;
}

function shareOf({ optional, pair }) {
  return optional && !pair ? SKIPPED_WORD : 1;
}

/** Where a term stands, as lists side by side, places in rising order; worked out once for each row. */
function matchesOfTerm(row, outline) {
  row.matches ??= matches([...gather(row, outline)].sort(([a], [b]) => a - b));
  return row.matches;
}

/** All fields of a term together: place -> `{ weight, title, heading }`. */
function gather(row, outline) {
  const found = new Map();
  weigh(row, outline, (place, field, weight) => {
    const match = found.get(place) ?? { weight: 0, title: 0, heading: 0 };
    match.weight += weight;
    if (field === 'title' || field === 'heading') match[field] = 1;
    found.set(place, match);
  });
  return found;
}

/** Places that two terms share. */
function both(one, other) {
  const found = [];
  for (let i = 0, k = 0; i < one.places.length && k < other.places.length;) {
    const ahead = one.places[i] - other.places[k];
    if (ahead === 0) {
      found.push([one.places[i], {
        weight: one.weights[i] + other.weights[k], title: one.inTitle[i] & other.inTitle[k], heading: one.inHeading[i] & other.inHeading[k],
      }]);
    }
    if (ahead <= 0) i++;
    if (ahead >= 0) k++;
  }
  return matches(found);
}

function matches(found) {
  return {
    places: Uint32Array.from(found, ([place]) => place),
    weights: Float64Array.from(found, ([, { weight }]) => weight),
    inTitle: Uint8Array.from(found, ([, { title }]) => title),
    inHeading: Uint8Array.from(found, ([, { heading }]) => heading),
  };
}

function bitsOf(clauses, test) {
  return clauses.reduce((bits, clause, i) => (test(clause) ? bits | (1 << i) : bits), 0);
}
