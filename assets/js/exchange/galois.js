// Arithmetic in the field of 256 elements that QR codes use. Pure. Polynomials are lists of factors.

const POWERS = new Uint8Array(510);
const LOGARITHMS = new Uint8Array(256);
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  POWERS[exponent] = POWERS[exponent + 255] = value;
  LOGARITHMS[value] = exponent;
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0);
}

/** The product of two elements. */
export function times(one, other) {
  return one === 0 || other === 0 ? 0 : POWERS[LOGARITHMS[one] + LOGARITHMS[other]];
}

/** The field's generator to a power from 0 to 254. */
export function power(exponent) {
  return POWERS[exponent];
}

/** What an element must be multiplied with to give one. The element is not 0. */
export function inverse(element) {
  return POWERS[255 - LOGARITHMS[element]];
}

/** The value of a polynomial, its highest power first. */
export function valueAt(polynomial, element) {
  return polynomial.reduce((value, factor) => times(value, element) ^ factor, 0);
}
