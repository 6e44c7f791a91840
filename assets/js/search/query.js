/**
 * Understands what was typed: a query becomes clauses, one for each word, and each clause has alternatives that would do.
 *
 * clause: `{ text, word, optional, pair, alternatives: [{ terms, weight, how, words }] }`; how is one of exact, parts,
 * joined, synonym, beginning, spelling, pair. Nothing typed is ever read as a query language: words are looked up, the
 * rest is ignored.
 */

import { stem } from './stem.js';
import { allowedMistakes } from './spelling.js';

const MOST_LETTERS = 300;
const MOST_WORDS = 16;
const SHORTEST_BEGINNING = 2;
const MOST_ENDINGS = 12;
// A joined word stands for two: each counts half of it.
const WEIGHT = { exact: 1, joined: 0.5, pair: 1, parts: 0.9, synonym: 0.5, beginning: 0.5, spelling: [0.9, 0.8, 0.6] };

/**
 * The words of a query.
 * @param {{normaliser: object, skip: Set<string>}} language
 * @returns {{text: string, word: string, parts: string[], skipped: boolean, optional: boolean}[]} optional: not needed for a match
 */
export function readWords(text, { normaliser, skip }) {
  const typed = text.slice(0, MOST_LETTERS);
  const words = normaliser.tokens(typed).slice(0, MOST_WORDS)
    .map(({ start, end, word, parts }) => ({ text: typed.slice(start, end), word, parts, skipped: skip.has(word) }));
  const allSkipped = words.every(({ skipped }) => skipped);
  return words.map((word) => ({ ...word, optional: word.skipped && !allSkipped }));
}

/** Groups of synonyms as lists of terms. */
export function readSynonyms(groups, normaliser, skip) {
  return groups.map((group) => group.map((phrase) => normaliser.tokens(phrase).map(({ word }) => word)
    .filter((word) => !skip.has(word)).map(stem)));
}

/** The terms that must be looked up before the words can be understood. */
export function termsWanted(words, synonyms) {
  const own = words.flatMap(({ word, parts }) => [word, ...parts]);
  const said = synonymsIn(words, synonyms).flatMap(({ others }) => others.flat());
  return [...[...own, ...joinedNeighbours(words)].map(stem), ...pairTerms(words), ...said];
}

/**
 * @param {object[]} words from readWords
 * @param {{has: function(string): boolean, hasWord: function(string): boolean,
 *   beginningWith: function(string): {term: string, word: string}[]}} lexicon what was looked up
 * @param {Map<string, {words: string[], terms: string[], mistakes: number}[]>} mended what misspelt words may have meant
 * @param {boolean} typing whether the last word may go on
 */
export function toClauses(words, lexicon, synonyms, mended, typing) {
  const clauses = words.map((word, i) => ({
    text: word.text, word: word.word, optional: word.optional || isSkippedInstead(word, mended), pair: false,
    alternatives: alternativesOf(word, lexicon, mended, typing && i === words.length - 1),
  }));
  addJoined(words, clauses, lexicon);
  addSynonyms(words, clauses, lexicon, synonyms);
  return [...clauses, ...pairClauses(words, lexicon, mended)];
}

/** The words that nothing was found for, worth looking up in the vocabulary. */
export function wordsToMend(clauses) {
  return clauses.filter(({ word, alternatives }) => alternatives.length === 0 && allowedMistakes(word.length) > 0).map(({ word }) => word);
}

/** The words that nobody wrote but that have the stem of others: they may be misspelt all the same. */
export function doubtfulWords(words, lexicon) {
  return words.filter(({ word, optional }) => !optional && !lexicon.hasWord(word) && allowedMistakes(word.length) > 0).map(({ word }) => word);
}

/**
 * Neighbours of which one is misspelt, as one word where both together are nearly a compound: "third sctor".
 * @param {function(string): boolean} isNearlyCompound
 */
export function joinMisspelt(words, misspelt, isNearlyCompound) {
  const joined = [];
  for (let at = 0; at < words.length; at++) {
    const [one, other] = [words[at], words[at + 1]];
    const word = other && one.word + other.word;
    if (word && [one, other].some((part) => misspelt.includes(part.word)) && isNearlyCompound(word)) {
      joined.push({ text: `${one.text} ${other.text}`, word, parts: [], skipped: false, optional: false });
      at++;
    } else joined.push(one);
  }
  return joined;
}

function alternativesOf({ word, parts }, lexicon, mended, unfinished) {
  const term = stem(word);
  const partTerms = parts.map(stem);
  const found = [];
  if (lexicon.has(term)) found.push({ terms: [term], weight: WEIGHT.exact, how: 'exact' });
  if (parts.length > 1 && partTerms.every(lexicon.has)) found.push({ terms: partTerms, weight: WEIGHT.parts, how: 'parts' });
  // A word that nobody wrote may still be the stem of another: "staf" is that of "staffing". It may also go on to "staff".
  if (unfinished || !lexicon.hasWord(word)) found.push(...goingOn(word, term, lexicon));
  return [...found, ...mendedAlternatives(word, lexicon, mended)];
}

function goingOn(word, term, lexicon) {
  if (word.length < SHORTEST_BEGINNING) return [];
  return lexicon.beginningWith(word).filter((longer) => longer.term !== term).slice(0, MOST_ENDINGS)
    .map((longer) => ({ terms: [longer.term], weight: WEIGHT.beginning, how: 'beginning', words: [longer.word] }));
}

function mendedAlternatives(word, lexicon, mended) {
  return (mended.get(word) ?? []).filter(({ terms }) => terms.every(lexicon.has))
    .map(({ words, terms, mistakes }) => ({ terms, weight: WEIGHT.spelling[mistakes], how: 'spelling', words }));
}

/** A slip in a word that the settings skip ("abot" for "about") is a skipped word too. */
function isSkippedInstead({ word }, mended) {
  return mended.get(word)?.some(({ skipped }) => skipped) ?? false;
}

function joinedNeighbours(words) {
  return words.slice(1).map(({ word }, i) => words[i].word + word);
}

/** "gate keeper" also asks for "gatekeeper" where the site writes it so. */
function addJoined(words, clauses, lexicon) {
  joinedNeighbours(words).forEach((joined, i) => {
    if (!lexicon.hasWord(joined)) return;
    for (const clause of [clauses[i], clauses[i + 1]]) {
      clause.alternatives = clause.alternatives.filter(({ how }) => how === 'exact' || how === 'joined');
      clause.alternatives.push({ terms: [stem(joined)], weight: WEIGHT.joined, how: 'joined', words: [joined] });
    }
  });
}

function addSynonyms(words, clauses, lexicon, synonyms) {
  for (const { from, to, others } of synonymsIn(words, synonyms)) {
    const alternatives = others.filter((terms) => terms.every(lexicon.has)).map((terms) => ({ terms, weight: WEIGHT.synonym, how: 'synonym' }));
    clauses.slice(from, to + 1).filter(({ optional }) => !optional).forEach((clause) => clause.alternatives.push(...alternatives));
  }
}

/** Where the query says something that others say otherwise: positions of its first and last word, the others' terms. */
function synonymsIn(words, synonyms) {
  const said = words.map(({ word, skipped }, at) => ({ term: stem(word), at, skipped })).filter(({ skipped }) => !skipped);
  return synonyms.flatMap((group) => group.flatMap((phrase) => {
    const found = said.findIndex((_, i) => phrase.every((term, k) => said[i + k]?.term === term));
    if (found < 0 || phrase.length === 0) return [];
    return [{ from: said[found].at, to: said[found + phrase.length - 1].at, others: group.filter((other) => other !== phrase) }];
  }));
}

/** Each two neighbouring words as a clause that adds to a page's score; a misspelt one also as what it may mean. */
function pairClauses(words, lexicon, mended) {
  const seen = new Set();
  return pairsOf(words, mended).map((ways) => ways.filter(({ term }) => lexicon.has(term) && !seen.has(term) && seen.add(term)))
    .filter((ways) => ways.length > 0).map((ways) => ({
      text: '', word: ways[0].term, optional: true, pair: true,
      alternatives: ways.map(({ term, weight }) => ({ terms: [term], weight: WEIGHT.pair * weight, how: 'pair' })),
    }));
}

/** The terms of all pairs. */
export function pairTerms(words, mended = new Map()) {
  return pairsOf(words, mended).flat().map(({ term }) => term);
}

/**
 * Neighbouring words, each pair as one term, without skipped words unless there is nothing else: the same rule by which
 * the build adds the pairs of titles, headings, keywords and summaries to the index.
 */
function pairsOf(words, mended) {
  const telling = words.filter(({ skipped }) => !skipped);
  const said = (telling.length > 1 ? telling : words).map(({ word }) => [{ term: stem(word), weight: 1 }, ...mendedTerms(word, mended)]);
  return said.slice(1).map((after, i) => said[i].flatMap((one) => after.map((other) => (
    { term: `${one.term}_${other.term}`, weight: one.weight * other.weight }))));
}

function mendedTerms(word, mended) {
  return (mended.get(word) ?? []).filter(({ words }) => words.length === 1)
    .map(({ terms, mistakes }) => ({ term: terms[0], weight: WEIGHT.spelling[mistakes] }));
}
