// The checksum of zip files, also used to tell a damaged or a foreign code from a good one. Pure.

import { utf8 } from "./bytes.js";

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The CRC-32 of bytes, as a whole number from 0. @param {Uint8Array} bytes */
export function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** The CRC-32 of a text's UTF-8. */
export function crc32OfText(text) {
  return crc32(utf8(text));
}
