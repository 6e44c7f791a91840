/**
 * Turns text into words, in the same way when the index is built and when it is asked.
 *
 * A token is one run of letters and digits with the hyphens and apostrophes inside it:
 *   `{ start, end, word, parts }`, for example "front-line" -> word "frontline", parts ["front", "line"].
 * Parts are empty unless the token is a hyphenated word that no compound of the settings claims as a whole.
 */

const TOKEN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ\u00ad\u2010\u2011-][\p{L}\p{N}\p{M}]+)*/gu;
const RUN = /\S+/g;
const PLAIN = /^[a-z0-9]+$/;
const HYPHEN = /[\u2010\u2011-]/u;
const SILENT = /[\p{M}'‘ʼ\u00ad,]/gu;
const LONGEST_WORD = 60;
const SHORTEST_PART = 3;
const SHORTEST_BEGINNING = 3;

/**
 * @param {{compounds: string[][], spelling: Object<string, string>}} settings
 *   compounds: the ways to write one idea, the first names it; spelling: beginnings of words, other to ours
 * @returns {{tokens: function(string): object[]}} and what tokens() is made of, for the build: it asks for each run once,
 *   because a script engine on the JVM is slow
 */
export function createNormaliser({ compounds, spelling }) {
  const beginnings = new Map(Object.entries(spelling));
  const starts = new Set([...beginnings.keys()].map((beginning) => beginning.slice(0, SHORTEST_BEGINNING)));
  const wholes = new Map();
  const names = new Map(); // of compounds, each with its usual spelling
  const phrases = new Map();
  const known = new Map();

  for (const spellings of compounds) {
    const name = spellings.map((text) => plain(text).join(''))[0];
    names.set(name, spellings[0]);
    for (const text of spellings) addCompound(plain(text), name);
  }

  /** Joined spellings are looked up whole; those of several words by their first word, longest first. */
  function addCompound(words, name) {
    wholes.set(words.join(''), name);
    if (words.length === 1) return;
    const [first, ...rest] = words;
    const others = phrases.get(first) ?? [];
    others.push({ rest, name });
    phrases.set(first, others.sort((a, b) => b.rest.length - a.rest.length));
  }

  function plain(text) {
    return (text.match(TOKEN) ?? []).flatMap((token) => fold(token).split(HYPHEN)).map(spell);
  }

  /** British and American, by the beginning of the word: "organiz" -> "organis" also turns "organization". */
  function spell(word) {
    // Most words begin like none of them.
    if (!starts.has(word.slice(0, SHORTEST_BEGINNING))) return word;
    for (let length = Math.min(word.length, 12); length >= SHORTEST_BEGINNING; length--) {
      const ours = beginnings.get(word.slice(0, length));
      if (ours !== undefined) return ours + word.slice(length);
    }
    return word;
  }

  /** The tokens of a run of text without spaces, positions counted from its start; each run is read once. */
  function readRun(run) {
    let tokens = known.get(run);
    if (tokens === undefined) {
      const found = PLAIN.test(run) ? [readPlain(run)] : [...run.matchAll(TOKEN)].map(({ 0: text, index }) => (
        { start: index, end: index + text.length, ...readToken(text) }));
      tokens = found.filter(({ start, end }) => end - start <= LONGEST_WORD);
      known.set(run, tokens);
    }
    return tokens;
  }

  /** Most runs are one word with nothing to fold. */
  function readPlain(run) {
    const word = spell(run);
    return { start: 0, end: run.length, word: wholes.get(word) ?? word, parts: [] };
  }

  function readToken(text) {
    const parts = fold(text).split(HYPHEN).map(spell);
    const joined = parts.join('');
    if (wholes.has(joined)) return { word: wholes.get(joined), parts: [] };
    return { word: joined, parts: parts.length > 1 ? parts.filter((part) => part.length >= SHORTEST_PART) : [] };
  }

  /** The compound that begins with a token, as the number of tokens it takes and its name. */
  function compoundAt(tokens, at) {
    const phrase = phrases.get(tokens[at].word)?.find(({ rest }) => rest.every((word, i) => tokens[at + 1 + i]?.word === word));
    return phrase && { takes: phrase.rest.length + 1, name: phrase.name };
  }

  /** Tokens with compounds of several words made one. */
  function joinCompounds(tokens) {
    if (!tokens.some(({ word }) => phrases.has(word))) return tokens;
    const joined = [];
    for (let at = 0; at < tokens.length;) {
      const compound = compoundAt(tokens, at);
      const last = at + (compound?.takes ?? 1) - 1;
      joined.push(compound ? { start: tokens[at].start, end: tokens[last].end, word: compound.name, parts: [] } : tokens[at]);
      at = last + 1;
    }
    return joined;
  }

  /** The tokens of a text. */
  function tokens(text) {
    return joinCompounds([...text.matchAll(RUN)].flatMap(({ 0: run, index }) => readRun(run)
      .map((token) => ({ ...token, start: token.start + index, end: token.end + index }))));
  }

  return { tokens, readRun, phrases, names };
}

/** Small letters without accents or apostrophes; "council's" and "councils'" lose their ending. */
function fold(text) {
  return text.normalize('NFKD').toLowerCase().replace(/['’‘ʼ]s$/u, '').replace(/’/gu, "'").replace(SILENT, '');
}
