// Bytes as text that may stand in an address: base64 with "-" and "_", without padding. Pure.

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** @param {Uint8Array} bytes */
export function toBase64url(bytes) {
  const letters = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const used = Math.min(3, bytes.length - at) + 1;
    for (let place = 0; place < used; place++) letters.push(LETTERS[(three >> (18 - 6 * place)) & 63]);
  }
  return letters.join("");
}

/** @returns {Uint8Array|null} null when the text is not what {@link toBase64url} writes */
export function fromBase64url(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  const leftOver = held & ((1 << bits) - 1);
  return bits >= 6 || leftOver !== 0 ? null : bytes;
}
