/** Finds the words that a misspelt one may have meant. */

/** How many letters may be wrong in a word of this length; in short words a change makes another word. */
export function allowedMistakes(length) {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * @param {{words: string, common: string}} file a vocabulary file: each word as the number of letters it shares with the
 *   one before and the rest; how common each is, 0 to 9
 * @returns {{word: string, common: number}[]}
 */
export function readVocabulary({ words, common }) {
  let word = '';
  return words === '' ? [] : words.split(' ').map((entry, i) => {
    word = word.slice(0, parseInt(entry[0], 36)) + entry.slice(1);
    return { word, common: Number(common[i]) };
  });
}

/**
 * The nearest words, best first: as few mistakes as any has, then the same first letter, then the commonest.
 * @param {number} most how many mistakes to look beyond
 * @returns {{word: string, mistakes: number}[]}
 */
export function nearest(typed, vocabulary, most, atMost = 3) {
  let least = most;
  let near = [];
  const own = letters(typed);
  for (const { word, common } of vocabulary) {
    if (Math.abs(word.length - typed.length) > least || differentLetters(letters(word), own) > 2 * least) continue;
    const mistakes = distance(typed, word, least);
    if (mistakes > least) continue;
    if (mistakes < least) near = [];
    least = mistakes;
    near.push({ word, mistakes, likely: common + (word[0] === typed[0] ? 5 : 0) });
  }
  return near.sort((a, b) => b.likely - a.likely || (a.word < b.word ? -1 : 1)).slice(0, atMost)
    .map(({ word, mistakes }) => ({ word, mistakes }));
}

/** Which letters a word has, one bit each: a quick way to see that two words are far apart. */
function letters(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function differentLetters(one, other) {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/**
 * The number of letters to add, drop, change or swap with a neighbour to turn one word into the other. Beyond `most` it
 * stops counting and says most + 1.
 */
export function distance(one, other, most) {
  let twoBefore = [];
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + change, swapped ? twoBefore[j - 2] + 1 : Infinity);
    }
    if (Math.min(...row) > most) return most + 1;
    [twoBefore, before] = [before, row];
  }
  return Math.min(before[other.length], most + 1);
}

/** The ways to cut a word in two that leave words of the vocabulary: "peersupport" -> "peer", "support". */
export function splits(typed, vocabulary) {
  const known = new Set(vocabulary.map(({ word }) => word));
  const cuts = Array.from({ length: Math.max(0, typed.length - 5) }, (_, i) => [typed.slice(0, i + 3), typed.slice(i + 3)]);
  return cuts.filter((words) => words.every((word) => known.has(word)));
}
