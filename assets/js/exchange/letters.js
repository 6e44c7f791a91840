// Numbers as letters and digits that people can read out, copy by hand and type. Pure.

/** No two of these look alike: neither 0 nor O, none of 1, I and L, neither 2 nor Z, neither 5 nor S, neither 8 nor B, no 6 beside G, no U beside V. */
export const LETTERS = "3479ACDEFGHJKMNPQRTVWXY";
/** How many there are: a prime. */
export const RADIX = LETTERS.length;
/** How many digits {@link checked} adds. */
export const CHECK_DIGITS = 2;
// The largest prime that two letters can hold. What a group's own letter misses, it misses once in five hundred times.
const CHECK_PRIME = 523;
// A group is three letters of the code and one that tells whether they are right. Each place has another weight and each group
// another start, and there are as many letters as a prime: one wrong letter and two swapped ones are always found.
const IN_GROUP = 3;
const WEIGHTS = [2, 3, 4];
const GROUP_STEP = 7;

/** A list of digits below {@link RADIX} with two more, which tell whether all of it belongs together. */
export function checked(digits) {
  const check = (CHECK_PRIME - remainder([...digits, 0, 0])) % CHECK_PRIME;
  return [...digits, Math.floor(check / RADIX), check % RADIX];
}

/** The digits without the two that {@link checked} added, or null when something is wrong with them. */
export function withoutCheck(digits) {
  return digits.length > CHECK_DIGITS && remainder(digits) === 0 ? digits.slice(0, -CHECK_DIGITS) : null;
}

/** Digits as letters, for machines: "3479ACDEF". */
export function toLetters(digits) {
  return digits.map(digit => LETTERS[digit]).join("");
}

/** Digits as letters in groups that each end with a check of their own, for people: "3479-ACDE-FG". */
export function toGroups(digits) {
  return slices(digits, IN_GROUP).map((group, place) => toLetters([...group, groupCheck(group, place)])).join("-");
}

/** How many letters {@link toGroups} makes of so many digits. */
export function lettersInGroups(count) {
  return count + Math.ceil(count / IN_GROUP);
}

/** What {@link toLetters} wrote as digits, or null. */
export function fromLetters(text) {
  const digits = [...text].map(letter => LETTERS.indexOf(letter));
  return digits.includes(-1) ? null : digits;
}

/**
 * What somebody typed of a code: small or capital letters, with spaces, dashes or dots wherever they like.
 *
 * @returns {{digits: number[], groups: Array<{letters: string, whole: boolean, fits: boolean}>}|{unknown: string}} `groups` as
 *   far as typed (`whole`: as long as a group can be); `unknown`: the first letter or digit that no code has
 */
export function fromGroups(text) {
  const typed = [...text.normalize("NFKC").toUpperCase()].filter(letter => !/[\s.\-\u2010-\u2015_]/u.test(letter));
  const unknown = typed.find(letter => !LETTERS.includes(letter));
  if (unknown !== undefined) return { unknown };
  const groups = slices(typed.map(letter => LETTERS.indexOf(letter)), IN_GROUP + 1);
  return {
    digits: groups.flatMap(group => group.slice(0, -1)),
    groups: groups.map((group, place) => ({
      letters: toLetters(group),
      whole: group.length > IN_GROUP,
      fits: group.length > 1 && groupCheck(group.slice(0, -1), place) === group.at(-1),
    })),
  };
}

function groupCheck(group, place) {
  return group.reduce((sum, digit, at) => sum + WEIGHTS[at] * digit, GROUP_STEP * place) % RADIX;
}

function slices(list, length) {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, place) => list.slice(place * length, (place + 1) * length));
}

function remainder(digits) {
  return digits.reduce((left, digit) => (left * RADIX + digit) % CHECK_PRIME, 0);
}
