/**
 * Ranks pages for a query. A page is as good as its opening (title, summary, keywords) together with its best section.
 * Pages that have every word there come first, then pages with fewer.
 */

import { look } from './match.js';

/** What it adds when the query is the whole of a page's title or of a section's heading. */
const WHOLE = { title: 0.6, heading: 0.3 };
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
  const pages = [];
  for (let page = 0; page < outline.pages; page++) {
    const scored = scorePage(page, query);
    if (scored) pages.push(scored);
  }
  const first = pages.reduce((best, page) => (inOrder(best, page) > 0 ? page : best), pages[0]);
  return {
    pages: pages.filter(({ missing, score }) => missing.length === 0 || score > first.score * WORTH_LISTING).sort(inOrder),
    sectionsOf: (page) => sectionsOf(page, query),
  };
}

/** Pages with every word in one section and the opening come first. */
function inOrder(a, b) {
  return b.together - a.together || b.score - a.score || a.page - b.page;
}

/** A page that has any of the words it needs; else nothing. */
function scorePage(page, query) {
  const opening = query.outline.opening(page), end = query.outline.opening(page + 1);
  let met = 0;
  for (let place = opening; place < end; place++) met |= query.met[place];
  if ((met & query.needed) === 0) return undefined;
  let best = 0, together = 0;
  for (let place = opening; place < end; place++) {
    if (place > opening && query.met[place] === 0) continue;
    best = Math.max(best, scoreOf(place, opening, query));
    if (((query.met[opening] | query.met[place]) & query.needed) === query.needed) together = 1;
  }
  const { outline } = query;
  const title = 1 + WHOLE.title * wholeness(query.title[opening], 'title', page, query);
  return {
    page, type: outline.typeOf(page), principles: outline.principlesOf(page),
    score: best * title * outline.weightOf(page), together, missing: textsOf(query.needed & ~met, query),
  };
}

/** A section together with its page's opening; words that neither has lessen the score by how telling they are. */
function scoreOf(place, opening, query) {
  const met = query.met[opening] | query.met[place];
  let score = 0;
  for (const weights of query.weights) score += Math.max(weights[opening], weights[place]);
  return score * headingBonus(place, opening, query) * shareMet(met, query);
}

/** How much of what is telling in the query is there, 0 to 1. */
function shareMet(met, { needed, importance }) {
  if ((met & needed) === needed) return 1;
  let got = 0, all = 0;
  importance.forEach((telling, i) => {
    all += telling;
    if (met & (1 << i)) got += telling;
  });
  return got / all;
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
  return place === opening ? 1 : 1 + WHOLE.heading * wholeness(query.heading[place], 'heading', place, query);
}

/** How nearly the query is the whole of a title or heading, 0 to 1. */
function wholeness(met, field, number, { words, outline }) {
  const matched = count(met & words);
  const length = matched === 0 ? 0 : outline.lengthOf(outline.fieldNumber(field), number);
  return length === 0 ? 0 : Math.min(1, matched / length) * (matched / count(words));
}

function textsOf(missing, { clauses }) {
  return missing === 0 ? [] : clauses.filter((_, i) => missing & (1 << i)).map(({ text }) => text);
}

function count(bits) {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}
