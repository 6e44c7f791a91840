// Numbers as letters and digits that people can read out, copy by hand and type. Pure.

/** No two of these look alike: neither 0 nor O, none of 1, I and L, neither 2 nor Z, neither 5 nor S, neither 8 nor B, no 6 beside G, no U beside V. */
export const LETTERS = "3479ACDEFGHJKMNPQRTVWXY";
/** How many there are: a prime. */
export const RADIX = LETTERS.length;
/** How many letters {@link checked} adds. */
export const CHECK_LETTERS = 3;
// The largest prime that three letters can hold. Since it is prime, and no letter's place repeats in a code of our length, one
// wrong letter and two letters swapped are always found; anything else is missed once in twelve thousand.
const CHECK_PRIME = 12163;
const GROUP = 4;

/** A list of digits below {@link RADIX} with three more, which tell whether any was mistyped. */
export function checked(digits) {
  const check = (CHECK_PRIME - remainder([...digits, 0, 0, 0])) % CHECK_PRIME;
  return [...digits, Math.floor(check / RADIX ** 2), Math.floor(check / RADIX) % RADIX, check % RADIX];
}

/** The digits without the three that {@link checked} added, or null when one was mistyped. */
export function withoutCheck(digits) {
  return digits.length > CHECK_LETTERS && remainder(digits) === 0 ? digits.slice(0, -CHECK_LETTERS) : null;
}

/** Digits as letters in groups of four: "3479-ACDE-F". */
export function toLetters(digits) {
  return digits.map((digit, place) => (place > 0 && place % GROUP === 0 ? "-" : "") + LETTERS[digit]).join("");
}

/**
 * What somebody typed as digits: small or capital letters, with spaces, dashes or dots wherever they like.
 *
 * @returns {{digits: number[]}|{unknown: string}} `unknown`: the first letter or digit that no code has
 */
export function fromLetters(text) {
  const typed = [...text.normalize("NFKC").toUpperCase()].filter(letter => !/[\s.\-\u2010-\u2015_]/u.test(letter));
  const unknown = typed.find(letter => !LETTERS.includes(letter));
  return unknown === undefined ? { digits: typed.map(letter => LETTERS.indexOf(letter)) } : { unknown };
}

function remainder(digits) {
  return digits.reduce((left, digit) => (left * RADIX + digit) % CHECK_PRIME, 0);
}
