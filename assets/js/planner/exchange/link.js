// A plan in the fragment of an address. What is after the # is never sent to a server.

const PACKED = "#p1.d";
const PLAIN = "#p1.u";
/** The most a link may unpack to, in bytes: a full plan with long notes is a tenth of it. */
const MOST = 500_000;
const LONGEST = 200_000;

/** Whether a fragment holds a plan, of this or of another version of the form. */
export function isPlanLink(fragment) {
  return /^#p\d+\./.test(fragment);
}

/** The fragment that holds a plan, packed where the browser can. */
export async function planLink(plan) {
  const bytes = new TextEncoder().encode(JSON.stringify(plan));
  if (typeof CompressionStream === "undefined") return PLAIN + toLetters(bytes);
  return PACKED + toLetters(await collect(streamOf(bytes).pipeThrough(new CompressionStream("deflate-raw")), Infinity));
}

/**
 * The text of the plan that a fragment holds.
 *
 * @returns {Promise<{text: string}|{refused: string}>} refused with "newer" for a form that we do not know, "too-long", "not-json"
 */
export async function readPlanLink(fragment) {
  if (fragment.length > LONGEST) return { refused: "too-long" };
  if (!fragment.startsWith(PACKED) && !fragment.startsWith(PLAIN)) return { refused: "newer" };
  try {
    const bytes = fromLetters(fragment.slice(PACKED.length));
    const text = fragment.startsWith(PACKED) ? await unpack(bytes) : bytes;
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(text) };
  } catch (fault) {
    return { refused: fault instanceof TooLong ? "too-long" : "not-json" };
  }
}

class TooLong extends Error {}

function unpack(bytes) {
  return collect(streamOf(bytes).pipeThrough(new DecompressionStream("deflate-raw")), MOST);
}

function streamOf(bytes) {
  return new Blob([bytes]).stream();
}

// Stops as soon as there is too much, so that a small link cannot fill the memory.
async function collect(stream, most) {
  const chunks = [];
  let length = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLong();
    }
  }
}

function toLetters(bytes) {
  let letters = "";
  for (let start = 0; start < bytes.length; start += 0x8000) letters += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromLetters(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0));
}
