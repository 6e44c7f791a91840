// Arithmetic in the field of 256 elements that QR codes use, and the Reed-Solomon codes made in it. Pure.

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

/**
 * The correction bytes that go with data bytes.
 *
 * @param {number[]} data
 * @param {number} count how many correction bytes
 */
export function correctionOf(data, count) {
  const divisor = divisorOf(count);
  const remainder = new Array(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ remainder.shift();
    remainder.push(0);
    for (let place = 0; place < count; place++) remainder[place] ^= times(divisor[place], factor);
  }
  return remainder;
}

// The product of (x - 2^0)(x - 2^1)…, the highest power first and left out, since its factor is always one.
function divisorOf(count) {
  const divisor = new Array(count).fill(0);
  divisor[count - 1] = 1;
  for (let root = 0; root < count; root++) {
    for (let place = 0; place < count; place++) {
      divisor[place] = times(divisor[place], POWERS[root]) ^ (divisor[place + 1] ?? 0);
    }
  }
  return divisor;
}
