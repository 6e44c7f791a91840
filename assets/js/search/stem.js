/**
 * Cuts an English word back to its stem: Porter's algorithm (1980) as Lunr runs it, so that a word typed into the
 * search box meets the terms that Lunr made at build time without Lunr being loaded. A test holds the two together.
 */

const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = '[aeiouy][aeiou]*';
const ONE_SYLLABLE = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const TWO_SYLLABLES = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const JUST_ONE_SYLLABLE = new RegExp(`^(${CONSONANTS})?${VOWELS}${CONSONANTS}(${VOWELS})?$`);
const HAS_VOWEL = new RegExp(`^(${CONSONANTS})?[aeiouy]`);
const SHORT = new RegExp(`^${CONSONANTS}[aeiouy][^aeiouwxy]$`);

const DOUBLE_TO_SINGLE = {
  ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', bli: 'ble', alli: 'al', entli: 'ent', eli: 'e',
  ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al', iveness: 'ive', fulness: 'ful', ousness: 'ous',
  aliti: 'al', iviti: 'ive', biliti: 'ble', logi: 'log',
};
const QUALITIES = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
const PLAIN_ENDINGS = Object.fromEntries(['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ou',
  'ism', 'ate', 'iti', 'ous', 'ive', 'ize'].map((ending) => [ending, '']));

/**
 * @param {string} word in small letters
 * @returns {string} its stem: "carers" and "caring" both give "care"
 */
export function stem(word) {
  if (word.length < 3) return word;
  // An initial y is a consonant; as a capital it cannot be taken for a vowel.
  let cut = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  cut = withoutPastOrIng(withoutPlural(cut));
  if (/..y$/.test(cut) && /[^aeiou]y$/.test(cut)) cut = `${cut.slice(0, -1)}i`;
  cut = changeEnding(cut, DOUBLE_TO_SINGLE, ONE_SYLLABLE);
  cut = changeEnding(cut, QUALITIES, ONE_SYLLABLE);
  cut = withoutLastE(withoutSuffix(cut));
  return word.startsWith('y') ? `y${cut.slice(1)}` : cut;
}

function withoutPlural(word) {
  if (/.(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /.[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPastOrIng(word) {
  if (/.eed$/.test(word)) return ONE_SYLLABLE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const start = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  if (start === undefined || !HAS_VOWEL.test(start)) return word;
  if (/(at|bl|iz)$/.test(start)) return `${start}e`;
  if (/([^aeiouylsz])\1$/.test(start)) return start.slice(0, -1);
  return SHORT.test(start) ? `${start}e` : start;
}

/** Changes the longest ending that the table knows, if what stands before it passes the test. */
function changeEnding(word, table, test) {
  const ending = longestEnding(word, table);
  if (ending === undefined) return word;
  const start = word.slice(0, -ending.length);
  return test.test(start) ? start + table[ending] : word;
}

function longestEnding(word, table) {
  for (let length = Math.min(7, word.length - 1); length > 1; length--) {
    const ending = word.slice(-length);
    if (Object.hasOwn(table, ending)) return ending;
  }
  return undefined;
}

function withoutSuffix(word) {
  if (longestEnding(word, PLAIN_ENDINGS) !== undefined) return changeEnding(word, PLAIN_ENDINGS, TWO_SYLLABLES);
  const start = /^(.+[st])ion$/.exec(word)?.[1];
  return start !== undefined && TWO_SYLLABLES.test(start) ? start : word;
}

function withoutLastE(word) {
  const start = word.slice(0, -1);
  const cut = /.e$/.test(word) && (TWO_SYLLABLES.test(start) || (JUST_ONE_SYLLABLE.test(start) && !SHORT.test(start)))
    ? start : word;
  return cut.endsWith('ll') && TWO_SYLLABLES.test(cut) ? cut.slice(0, -1) : cut;
}
