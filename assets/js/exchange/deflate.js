// Packs bytes with the browser's own CompressionStream, and unpacks them without ever holding more than is allowed.

import { joined } from "./bytes.js";

const FORMAT = "deflate-raw";
// A small bite unpacks to half a megabyte at the most, however hostile it is.
const BITE = 512;

/**
 * @param {Uint8Array} bytes
 * @param web where CompressionStream comes from: the window, or what stands for it in a test
 * @returns {Promise<Uint8Array|null>} null where the browser cannot
 */
export async function deflate(bytes, web = globalThis) {
  const stream = open(web.CompressionStream);
  if (!stream) return null;
  feed(stream, bytes);
  return (await collect(stream, Infinity)).bytes;
}

/**
 * @param {number} most how many bytes may come out
 * @returns {Promise<{bytes: Uint8Array}|{refused: string}>} `refused` is "cannot-unpack" (the browser is too old), "swells"
 *   (more than `most` would come out) or "damaged"
 */
export async function inflate(bytes, most, web = globalThis) {
  const stream = open(web.DecompressionStream);
  if (!stream) return { refused: "cannot-unpack" };
  feed(stream, bytes);
  try {
    return await collect(stream, most);
  } catch {
    return { refused: "damaged" };
  }
}

// Some browsers have the class and not this format.
function open(Stream) {
  try {
    return Stream ? new Stream(FORMAT) : null;
  } catch {
    return null;
  }
}

async function feed(stream, bytes) {
  const writer = stream.writable.getWriter();
  try {
    for (let at = 0; at < bytes.length; at += BITE) {
      await writer.ready;
      await writer.write(bytes.subarray(at, at + BITE));
    }
    await writer.close();
  } catch {
    // Whoever reads the other end meets the same fault.
  }
}

async function collect(stream, most) {
  const reader = stream.readable.getReader();
  const parts = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value.length;
    if (size > most) {
      reader.cancel().catch(() => {});
      return { refused: "swells" };
    }
    parts.push(value);
  }
  return { bytes: joined(...parts) };
}
