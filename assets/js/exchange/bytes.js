// Small work on bytes. Pure.

/** Several lists of bytes as one. @param {Array<Uint8Array|number[]>} parts */
export function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The UTF-8 of a text; half of a character that has lost its other half becomes the sign for a character that is missing. */
export function utf8(text) {
  return new TextEncoder().encode(text);
}
