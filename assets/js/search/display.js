/** Turns ranked pages into what a list of results shows: titles, sections and snippets with the matches marked. */

import { pause } from './pause.js';
import { snippet } from './snippet.js';
import { stem } from './stem.js';

/**
 * @returns {function(object, number, number): Promise<object[]>} `show(found, from, to)` ->
 *   `[{ url, title, path, type, principles, score, missing, snippet, sections: [{ anchor, heading, path, snippet }] }]`;
 *   title, heading and snippet are lists of `{ text, mark }`
 */
export function createDisplay(shelf, outline, normaliser) {
  const read = new Map();

  /** The tokens of a text and their terms; the same pages are shown again with almost every letter that is typed. */
  function tokensOf(text) {
    if (!read.has(text)) read.set(text, normaliser.tokens(text).map((token) => ({ ...token, terms: [token.word, ...token.parts].map(stem) })));
    return read.get(text);
  }

  /** Whether a word of a text is one that was asked for. */
  function askedFor(clauses) {
    const terms = new Set(clauses.filter(({ optional }) => !optional).flatMap(({ alternatives }) => alternatives.flatMap((a) => a.terms)));
    return (token) => token.terms.some((term) => terms.has(term));
  }

  async function showPage(found, places, marker) {
    const entry = await shelf.json(outline.pageFile(found.page));
    const opening = outline.opening(found.page);
    const sections = places.filter((place) => place > opening).map((place) => {
      const { anchor, heading, path, text } = entry.sections[place - opening - 1];
      return { anchor, heading: marker.whole(heading), path, snippet: marker.cut(text) };
    });
    return {
      url: entry.url, title: marker.whole(entry.title), path: entry.path, type: found.type, principles: found.principles,
      score: found.score, missing: found.missing, snippet: marker.whole(entry.summary), sections,
      best: places[0] === opening ? '' : sections[0].anchor,
    };
  }

  return async function show({ pages, clauses, sectionsOf }, from, to) {
    await pause();
    const isMatch = askedFor(clauses);
    const marker = {
      whole: (text) => snippet(text, tokensOf(text), isMatch, Infinity),
      cut: (text) => snippet(text, tokensOf(text), isMatch),
    };
    return Promise.all(pages.slice(from, to).map((found) => showPage(found, sectionsOf(found.page), marker)));
  };
}
