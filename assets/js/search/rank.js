/**
 * Ranks pages for a query. A page is as good as its opening (title, summary, keywords) together with its best section.
 * Pages that have every word there come first, then pages with fewer.
 */

import { weigh } from './reader.js';

/** Words the settings skip, such as "the", only decide between pages that are alike without them. */
const SKIPPED_WORD = 0.15;
/** What it adds when the query is the whole of a page's title or of a section's heading. */
const WHOLE = { title: 0.6, heading: 0.3 };
const SECTIONS_SHOWN = 3;
const WORTH_SHOWING = 0.5;
/** A page without every word is listed if it scores this share of the first. */
const WORTH_LISTING = 0.1;

/**
 * @param {object[]} clauses from query.js
 * @param {Map<string, object>} rows the row of every term in the clauses
 * @param {object} outline from reader.js
 * @returns {{page: number, score: number, sections: number[], missing: string[]}[]} best first; sections: the places that
 *   match best, the best first; missing: what was typed but is nowhere on the page
 */
export function rank(clauses, rows, outline) {
  const found = clauses.map((clause) => matchesOf(clause, rows, outline));
  const importance = clauses.map(({ optional }, i) => (optional ? 0 : Math.log(1 + outline.places / (1 + found[i].size))));
  const needed = clauses.filter(({ optional }) => !optional).length;
  return [...pagesIn(found, outline)].map(([page, places]) => scorePage(page, places, { clauses, found, importance, outline }))
    .filter(({ missing }) => missing.length < needed)
    .sort((a, b) => b.together - a.together || b.score - a.score || a.page - b.page)
    .filter(({ missing, score }, _, [best]) => missing.length === 0 || score > best.score * WORTH_LISTING);
}

/** Where each page has anything: page -> places. */
function pagesIn(found, outline) {
  const pages = new Map();
  for (const place of new Set(found.flatMap((matches) => [...matches.keys()]))) {
    const page = outline.pageAt(place);
    if (!pages.has(page)) pages.set(page, []);
    pages.get(page).push(place);
  }
  return pages;
}

/** Where a clause is met: place -> { weight, title, heading }; of several alternatives the weightiest counts. */
function matchesOf(clause, rows, outline) {
  const best = new Map();
  const share = clause.optional && !clause.pair ? SKIPPED_WORD : 1;
  for (const { terms, weight } of clause.alternatives) {
    for (const [place, match] of terms.map((term) => matchesOfTerm(rows.get(term), outline)).reduce(both)) {
      const worth = (match.weight / terms.length) * weight * share;
      const before = best.get(place);
      best.set(place, {
        weight: Math.max(worth, before?.weight ?? 0),
        title: match.title || before?.title,
        heading: match.heading || before?.heading,
      });
    }
  }
  return best;
}

/** A term's weights by place; worked out once for each row. */
function matchesOfTerm(row, outline) {
  if (row.matches) return row.matches;
  row.matches = new Map();
  for (const { place, field, weight } of weigh(row, outline)) {
    const match = row.matches.get(place) ?? { weight: 0, title: false, heading: false };
    match.weight += weight;
    match.title ||= field === 'title';
    match.heading ||= field === 'heading';
    row.matches.set(place, match);
  }
  return row.matches;
}

function both(one, other) {
  const shared = new Map();
  for (const [place, a] of one) {
    const b = other.get(place);
    if (b) shared.set(place, { weight: a.weight + b.weight, title: a.title && b.title, heading: a.heading && b.heading });
  }
  return shared;
}

function scorePage(page, places, query) {
  const opening = query.outline.opening(page);
  const atOpening = matchesAt(opening, query);
  const scored = [...new Set([opening, ...places])].map((place) => scorePlace(place, opening, atOpening, query))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const title = 1 + WHOLE.title * wholeness(atOpening, 'title', page, query);
  return {
    page,
    score: scored[0].score * title * query.outline.weightOf(page),
    together: scored.some(({ together }) => together) ? 1 : 0,
    sections: worthShowing(scored),
    missing: missingWords(places, query),
  };
}

/** A section together with its page's opening; words that neither has lessen the score by how telling they are. */
function scorePlace(place, opening, atOpening, query) {
  const here = matchesAt(place, query);
  let score = 0, own = 0, got = 0, all = 0;
  query.clauses.forEach((clause, i) => {
    score += Math.max(atOpening[i]?.weight ?? 0, here[i]?.weight ?? 0);
    own += here[i]?.weight ?? 0;
    all += query.importance[i];
    if (atOpening[i] || here[i]) got += query.importance[i];
  });
  const heading = place === opening ? 1 : 1 + WHOLE.heading * wholeness(here, 'heading', place, query);
  const together = query.clauses.every(({ optional }, i) => optional || atOpening[i] || here[i]);
  return { place, own: own * heading, score: score * heading * (all > 0 ? got / all : 1), together };
}

function matchesAt(place, { found }) {
  return found.map((matches) => matches.get(place));
}

/** How nearly the query is the whole of a title or heading, 0 to 1. */
function wholeness(here, field, number, { clauses, outline }) {
  const length = outline.lengthOf(outline.fields.findIndex(({ id }) => id === field), number);
  const words = here.filter((_, i) => !clauses[i].pair);
  const matched = words.filter((match) => match?.[field]).length;
  return length === 0 ? 0 : Math.min(1, matched / length) * (matched / words.length);
}

/** The sections that by themselves say most, the best first; the page's opening is one of them. */
function worthShowing(scored) {
  const most = Math.max(...scored.map(({ own }) => own));
  return scored.filter(({ own }) => own > most * WORTH_SHOWING).sort((a, b) => b.own - a.own || a.place - b.place)
    .slice(0, SECTIONS_SHOWN).map(({ place }) => place);
}

function missingWords(places, { clauses, found }) {
  return clauses.filter(({ optional }, i) => !optional && !places.some((place) => found[i].has(place))).map(({ text }) => text);
}
