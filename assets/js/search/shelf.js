/** Keeps what was fetched of an index, each file once, and answers what words and terms it has. */

import { readRow } from './reader.js';
import { readVocabulary } from './spelling.js';
import { stem } from './stem.js';

const MOST_FILES_FOR_A_BEGINNING = 4;

/**
 * @param {function(string): Promise<object>} read gives a file of the index by its name
 * @param {object} outline from reader.js
 */
export function createShelf(read, outline) {
  const files = new Map();
  const rows = new Map();
  const byStart = new Map();

  /** Reads a file once; one that failed may be asked for again. */
  function once(name, use) {
    if (!files.has(name)) {
      const reading = read(name).then(use);
      reading.catch(() => files.delete(name));
      files.set(name, reading);
    }
    return files.get(name);
  }

  function addRows(list) {
    for (const line of list) {
      const row = readRow(line);
      const start = row.term.slice(0, 2);
      rows.set(row.term, row);
      if (!byStart.has(start)) byStart.set(start, []);
      byStart.get(start).push(row);
    }
  }

  async function fetchFiles(names) {
    await Promise.all([...new Set(names)].filter((name) => name !== undefined).map((name) => once(name, addRows)));
  }

  /** Words of the site with this beginning, those of the most used terms first. */
  function beginningWith(beginning) {
    const found = [];
    for (const { term, words, fields } of byStart.get(beginning.slice(0, 2)) ?? []) {
      const word = words().find((candidate) => candidate.startsWith(beginning));
      if (word !== undefined) found.push({ term, word, uses: fields.reduce((sum, places) => sum + places.length, 0) });
    }
    return found.sort((a, b) => b.uses - a.uses || (a.term < b.term ? -1 : 1));
  }

  return {
    rows,
    termOf: stem,
    lexicon: { has: (term) => rows.has(term), hasWord: (word) => rows.get(stem(word))?.words().includes(word) ?? false, beginningWith },
    fetchTerms: (terms) => fetchFiles(terms.map(outline.fileOf)),
    fetchBeginning: (word) => fetchFiles(word.length > 1 ? outline.filesWith(word).slice(0, MOST_FILES_FOR_A_BEGINNING) : []),
    vocabulary: async (shortest, longest) => (await Promise.all(outline.vocabularies(shortest, longest)
      .map((name) => once(name, readVocabulary)))).flat(),
    json: (name) => once(name, (json) => json),
  };
}
