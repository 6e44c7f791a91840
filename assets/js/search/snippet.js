/** Cuts the part out of a text that says most about a query. */

const LETTERS = 170;

/**
 * @param {{start: number, end: number, word: string, parts: string[]}[]} tokens of the text
 * @param {function(object): boolean} isMatch whether a token is to be marked
 * @returns {{text: string, mark: boolean}[]} the pieces of the snippet, in order; cut ends have an ellipsis
 */
export function snippet(text, tokens, isMatch, letters = LETTERS) {
  const matches = tokens.filter(isMatch);
  const from = text.length <= letters ? 0 : startOfBest(tokens, matches, letters);
  const to = endWithin(tokens, from, letters, text);
  const pieces = from > 0 ? [{ text: '… ', mark: false }] : [];
  let at = from;
  for (const { start, end } of matches.filter((match) => match.start >= from && match.end <= to)) {
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false });
    pieces.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), mark: false });
  return to < text.length ? [...pieces, { text: ' …', mark: false }] : pieces;
}

/** The start of the stretch with the most different matches; a few words before the first of them, for sense. */
function startOfBest(tokens, matches, letters) {
  let best = { different: 0, start: 0 };
  for (const first of matches) {
    const inside = matches.filter(({ start, end }) => start >= first.start && end <= first.start + letters * 0.8);
    const different = new Set(inside.map(({ word }) => word)).size;
    if (different > best.different) best = { different, start: first.start };
  }
  const before = tokens.filter(({ start }) => start <= best.start).slice(-6);
  return best.start < letters / 3 ? 0 : before[0].start;
}

function endWithin(tokens, from, letters, text) {
  if (text.length - from <= letters) return text.length;
  return tokens.filter(({ end }) => end <= from + letters).at(-1)?.end ?? text.length;
}
