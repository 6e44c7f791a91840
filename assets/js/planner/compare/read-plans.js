// Reads plans from files and from links that were sent to whoever compares them.

import { readPlanLink } from "../exchange/link.js";
import { readFileText } from "../page/open-file.js";
import { LONGEST, readPlanText } from "../plan/plan-file.js";

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
  try {
    return readFileText(model, await file.text());
  } catch {
    // The file was moved or locked between choosing and reading it.
    return { refused: "unreadable" };
  }
}

async function readLink(model, link) {
  const start = link.indexOf("#");
  if (start < 0) return { refused: "no-plan-link" };
  const { text, refused } = await readPlanLink(link.slice(start));
  return refused ? { refused } : readPlanText(model, text);
}
