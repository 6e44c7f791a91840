// Reads plans from files and from links that were sent to whoever compares them.

import { openShareLink } from "../../exchange/share-link.js";
import { readScanned } from "../../exchange/workshop-code.js";
import { readFileText } from "../page/open-file.js";
import { LONGEST } from "../plan/plan-file.js";

/**
 * Reads several files, one after the other.
 *
 * @param {Iterable<File>} files
 * @returns {Promise<Array>} one entry a file: `{source, plan}` or `{source, refused, detail}`, `source` the file's name
 */
export async function readFiles(model, files) {
  const read = [];
  for (const file of files) read.push({ source: file.name, ...await readFile(model, file) });
  return read;
}

/**
 * Reads share links from a text: any number, with spaces or lines between them.
 *
 * @param {(place: number) => string} nameOf what the link at a place, from 1, is called in the list
 * @returns {Promise<Array>} as {@link readFiles}
 */
export async function readLinks(model, text, nameOf) {
  const links = text.split(/\s+/).filter(Boolean);
  return Promise.all(links.map(async (link, index) => ({ source: nameOf(index + 1), ...await readLink(model, link) })));
}

async function readFile(model, file) {
  if (file.size > LONGEST) return { refused: "too-long" };
  // A file may be moved or locked between choosing and reading it.
  const text = await file.text().catch(() => null);
  return text === null ? { refused: "unreadable" } : readFileText(model, text);
}

// A link from a phone in a workshop says itself what was asked.
function readLink(model, link) {
  const fragment = link.slice(link.indexOf("#") + 1);
  return fragment.startsWith("r") ? readScanned(model, null, fragment) : openShareLink(model, fragment);
}
