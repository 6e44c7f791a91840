/**
 * Ranks pages for a query. A page is as good as its opening (title, summary, keywords) together with its best section.
 * Pages that have every word there come first, then pages with fewer.
 */

import { count, look } from './match.js';

/** What it adds when the query is the whole of a page's title or of a section's heading. */
const WHOLE = { title: 0.8, heading: 0.5 };
const SECTIONS_SHOWN = 3;
const WORTH_SHOWING = 0.5;
/** A page without every word is listed if it scores this share of the first. */
const WORTH_LISTING = 0.1;

/**
 * @param {object[]} clauses from query.js, at most 31
 * @param {Map<string, object>} rows the row of every term in the clauses
 * @param {object} outline from reader.js
 * @returns {{pages: {page: number, type: string, principles: string[], score: number, missing: string[]}[],
 *   sectionsOf: function(number): number[]}} pages, best first; missing: what was typed but is nowhere on the page.
 *   sectionsOf(page): the places of a page that match best, the best first
 */
export function rank(clauses, rows, outline) {
  const query = look(clauses, rows, outline);
  const scoring = { query, said: said(query), shares: new Map() };
  const scored = [];
  let first;
  for (let page = 0; page < outline.pages; page++) {
    const met = metOn(page, query);
    if ((met & query.needed) === 0) continue;
    const found = scorePage(page, met, scoring);
    if (first === undefined || inOrder(first, found) > 0) first = found;
    scored.push(found);
  }
  return {
    pages: scored.filter(({ met, score }) => hasAll(met, query) || score > first.score * WORTH_LISTING).sort(inOrder)
      .map((found) => described(found, query)),
    sectionsOf: (page) => sectionsOf(page, query),
  };
}

function described({ page, score, together, met }, query) {
  const { outline } = query;
  return {
    page, type: outline.typeOf(page), principles: outline.principlesOf(page), score, together, missing: textsOf(query.needed & ~met, query),
  };
}

/** Pages with every word in one section and the opening come first. */
function inOrder(a, b) {
  return b.together - a.together || b.score - a.score || a.page - b.page;
}

/** The clauses that are met anywhere on a page. */
function metOn(page, { met, outline }) {
  let anywhere = 0;
  for (let place = outline.opening(page), end = outline.opening(page + 1); place < end; place++) anywhere |= met[place];
  return anywhere;
}

function hasAll(met, { needed }) {
  return (met & needed) === needed;
}

function scorePage(page, met, { said, shares, query }) {
  const { outline } = query;
  const opening = outline.opening(page), end = outline.opening(page + 1);
  let best = 0, together = 0;
  for (let place = opening; place < end; place++) {
    if (place > opening && query.met[place] === 0) continue;
    const metHere = query.met[opening] | query.met[place];
    const score = said[place] * headingBonus(place, opening, query) * shareOf(metHere, shares, query);
    if (score > best) best = score;
    if (hasAll(metHere, query)) together = 1;
  }
  const title = 1 + WHOLE.title * wholeness(query.title[opening], outline.titleLengths[page], query);
  return { page, met, score: best * title * outline.weightOf(page), together };
}

/** By place: what a section says together with its page's opening. Clause by clause, which is much quicker than place by place. */
function said({ weights, outline: { places, openingOf } }) {
  const sums = new Float64Array(places);
  for (const clause of weights) {
    for (let place = 0; place < places; place++) {
      const own = clause[place], above = clause[openingOf[place]];
      sums[place] += above > own ? above : own;
    }
  }
  return sums;
}

/** How much of what is telling in the query is there, 0 to 1: words that a section and its opening lack lessen its score. */
function shareOf(met, shares, query) {
  if (hasAll(met, query)) return 1;
  let share = shares.get(met);
  if (share === undefined) {
    share = sum(query.importance.filter((_, i) => met & (1 << i))) / sum(query.importance);
    shares.set(met, share);
  }
  return share;
}

function sum(numbers) {
  return numbers.reduce((all, number) => all + number, 0);
}

/** The sections that by themselves say most, the best first; the page's opening is one of them. */
function sectionsOf(page, query) {
  const opening = query.outline.opening(page);
  const places = Array.from({ length: query.outline.opening(page + 1) - opening }, (_, i) => opening + i);
  const own = places.map((place) => ({
    place, weight: query.weights.reduce((sum, weights) => sum + weights[place], 0) * headingBonus(place, opening, query),
  }));
  const most = Math.max(...own.map(({ weight }) => weight));
  return own.filter(({ weight }) => weight > most * WORTH_SHOWING).sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, SECTIONS_SHOWN).map(({ place }) => place);
}

function headingBonus(place, opening, query) {
  return place === opening ? 1 : 1 + WHOLE.heading * wholeness(query.heading[place], query.outline.headingLengths[place], query);
}

/** How nearly the query is the whole of a title or heading of so many words, 0 to 1. */
function wholeness(met, words, query) {
  const matched = count(met & query.words);
  return matched === 0 || words === 0 ? 0 : Math.min(1, matched / words) * (matched / query.length);
}

function textsOf(missing, { clauses }) {
  return missing === 0 ? [] : clauses.filter((_, i) => missing & (1 << i)).map(({ text }) => text);
}
