// A list of digits, each with a radix of its own, as one whole number, and that number as bytes or letters. Pure.

/** How many numbers the digits can make: the product of the radices, as a BigInt. */
export function spanOf(radices) {
  return radices.reduce((span, radix) => span * BigInt(radix), 1n);
}

/** The number that digits stand for; the first digit counts most. */
export function numberOf(digits, radices) {
  return digits.reduce((number, digit, place) => number * BigInt(radices[place]) + BigInt(digit), 0n);
}

/** The digits of a number below {@link spanOf}. */
export function digitsOf(number, radices) {
  let left = number;
  return radices.map((_, place) => radices[radices.length - 1 - place]).map(radix => {
    const digit = Number(left % BigInt(radix));
    left /= BigInt(radix);
    return digit;
  }).reverse();
}

/** How many digits of one radix the numbers below a span need. */
function lengthFor(span, radix) {
  let length = 0;
  for (let reach = 1n; reach < span; reach *= BigInt(radix)) length++;
  return length;
}

/** As many equal radices as the numbers below a span need: 256 for bytes. */
export function radicesFor(span, radix) {
  return new Array(lengthFor(span, radix)).fill(radix);
}
