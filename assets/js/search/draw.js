/** Small makers of elements for the search box and the results page. */

import { words } from './words.js';

/** An element with properties and children; children that are strings become text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Pieces of text, those that were asked for in `<mark>`. */
export function marked(pieces) {
  return pieces.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}

/** The address of a page or a section of it. */
export function address(root, url, anchor = '') {
  return root + url.slice(1) + (anchor === '' ? '' : `#${encodeURIComponent(anchor)}`);
}

/** The address of the results page for a query. */
export function resultsAddress(form, query) {
  return `${form.action.split('?')[0]}?${new URLSearchParams({ q: query })}`;
}

/** The path of a page or section as one line, or nothing. */
export function pathLine(path, className) {
  return path.length === 0 ? [] : [element('span', { class: className }, path.join(' › '))];
}

/** What was done about a misspelt word, one sentence for each. */
export function mendedLines(mended) {
  return mended.map(({ typed, used }) => element('p', { class: 'search-note' }, words.mended(typed, used)));
}

/** The words of the query that a page does not have. */
export function withoutLine(missing) {
  return missing.length === 0 ? [] : [element('span', { class: 'search-without' }, words.without(missing))];
}
