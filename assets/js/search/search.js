/** Answers queries from the files of an index, fetching only what each query needs. */

import { createNormaliser } from './normalise.js';
import { createShelf } from './shelf.js';
import { createOutline } from './reader.js';
import { doubtfulWords, joinMisspelt, pairTerms, readSynonyms, readWords, termsWanted, toClauses, wordsToMend } from './query.js';
import { pause } from './pause.js';
import { rank } from './rank.js';
import { createDisplay } from './display.js';
import { allowedMistakes, nearest, splits } from './spelling.js';

const NOTHING = { pages: [], sectionsOf: () => [], mended: [], clauses: [] };

/**
 * Opens the index of a site.
 *
 * @param {object} base its first file, parsed
 * @param {function(string): Promise<object>} read gives another file of it, parsed, by its name
 * @returns {{search: function, suggest: function, show: function}}
 *   `search(text, { typing })` -> `{ pages, sectionsOf, mended, clauses }`: all pages found, best first, as rank.js has them;
 *   mended: `[{ typed, used }]`. `show(found, from, to)` -> those pages with titles and snippets.
 */
export function openSearch(base, read) {
  const outline = createOutline(base);
  const shelf = createShelf(read, outline);
  const normaliser = createNormaliser(base.settings);
  const language = { normaliser, skip: new Set(base.settings.skip) };
  const compounds = [...normaliser.names.keys()].map((word) => ({ word, common: 0 }));
  const synonyms = readSynonyms(base.settings.synonyms, normaliser, language.skip);

  async function understand(words, typing) {
    await Promise.all([shelf.fetchTerms(termsWanted(words, synonyms)), typing && shelf.fetchBeginning(words.at(-1).word)]);
    return toClauses(words, shelf.lexicon, synonyms, new Map(), typing);
  }

  /** The clauses once more, with what some of the words may have meant. */
  async function mend(misspelt, words, typing) {
    const mended = new Map();
    for (const word of misspelt) mended.set(word, await meaningsOf(word));
    await shelf.fetchTerms([...[...mended.values()].flat().flatMap(({ terms }) => terms), ...pairTerms(words, mended)]);
    return toClauses(words, shelf.lexicon, synonyms, mended, typing);
  }

  /** The words that a word nobody wrote may stand for. */
  async function meaningsOf(word) {
    const most = allowedMistakes(word.length);
    const near = nearest(word, [...await shelf.vocabulary(word.length - most, word.length + most), ...skipped()], most)
      .filter((other) => shelf.termOf(other.word) !== shelf.termOf(word));
    const cuts = near.length > 0 ? [] : splits(word, await shelf.vocabulary(3, word.length - 3));
    return [...near.map(({ word: right, mistakes }) => meaning([right], mistakes)), ...cuts.slice(0, 1).map((words) => meaning(words, 0))];
  }

  function isNearlyCompound(word) {
    return nearest(word, compounds, allowedMistakes(word.length), 1).length > 0;
  }

  function meaning(words, mistakes) {
    const spelt = words.map((word) => normaliser.names.get(word) ?? word);
    return { words: spelt, mistakes, terms: words.map(shelf.termOf), skipped: words.some((word) => language.skip.has(word)) };
  }

  function skipped() {
    return base.settings.skip.map((word) => ({ word, common: -9 }));
  }

  async function answer(clauses) {
    await pause();
    return { ...rank(clauses, shelf.rows, outline), mended: clauses.flatMap(mendedBy), clauses };
  }

  async function search(text, { typing = false } = {}) {
    const words = readWords(text, language);
    if (words.length === 0) return NOTHING;
    const clauses = await understand(words, typing);
    const unknown = wordsToMend(clauses);
    const joined = joinMisspelt(words, unknown, isNearlyCompound);
    if (joined.length < words.length) {
      const left = joined.filter((word) => !words.includes(word) || unknown.includes(word.word));
      return answer(await mend(left.map(({ word }) => word), joined, typing));
    }
    const found = await answer(unknown.length > 0 ? await mend(unknown, words, typing) : clauses);
    const doubtful = doubtfulWords(typing ? words.slice(0, -1) : words, shelf.lexicon);
    if (found.pages[0]?.together || doubtful.length === 0) return found;
    return answer(await mend([...new Set([...unknown, ...doubtful])], words, typing));
  }

  /** What a query that finds nothing may have meant, by words much like it; empty when there are none. */
  async function suggest(text) {
    const words = readWords(text, language);
    const likely = await Promise.all(words.map(async ({ text: typed, word }) => {
      const most = Math.ceil(word.length / 3);
      return nearest(word, await shelf.vocabulary(word.length - most, word.length + most), most, 1)[0]?.word ?? typed;
    }));
    const suggestion = likely.join(' ');
    return suggestion !== words.map(({ word }) => word).join(' ') && (await search(suggestion)).pages.length > 0 ? suggestion : '';
  }

  return { search, suggest, show: createDisplay(shelf, outline, normaliser), types: base.types, principles: base.principles };
}

function mendedBy({ text, alternatives }) {
  const used = alternatives.filter(({ how }) => how === 'spelling').map(({ words }) => words.join(' '));
  return used.length > 0 ? [{ typed: text, used }] : [];
}
