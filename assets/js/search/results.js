/**
 * The results page: the query and the filters stand in the address, so it can be shared. The page itself brings the
 * filters, the help for when nothing is found and the A to Z; this file fills in the results.
 *
 * In the element: [data-part=status], form[data-part=filters] with checkboxes named "type" and "principle" (each may hold a
 * [data-part=count] in its label), ol[data-part=list], button[data-part=more], [data-part=none], [data-part=suggestion],
 * [data-part=rest] (what to show while there is no query).
 */

import { A_MOMENT, load } from './load.js';
import { address, element, marked, mendedLines, pathLine, withoutLine } from './draw.js';
import { askForIndex } from './start.js';
import { words } from './words.js';

const PAGES_AT_A_TIME = 10;

/** @param {HTMLElement} place the element with the parts; data-root: address of the site's root */
export async function start(place) {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (query === '') return;
  // Whoever is typing already is not interrupted.
  for (const input of document.querySelectorAll('input[type="search"][name="q"]')) input.value ||= query;
  document.title = words.title(query, document.title);
  await createResults(place, query, await patiently(place.querySelector('[data-part="status"]'), find(query, place.dataset.root ?? '/'))).begin();
}

async function find(query, root) {
  const { search, show, suggest } = await load(root, askForIndex(root));
  return { found: await search(query), show, suggest };
}

/** What a search gives; the status says that it is under way, if it takes a moment, or that it failed. */
async function patiently(status, search) {
  const timer = setTimeout(() => { status.textContent = words.searching; }, A_MOMENT);
  try {
    return await search;
  } catch (fault) {
    status.textContent = words.unreachableHere;
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}

function createResults(place, query, { found, show, suggest }) {
  const root = place.dataset.root ?? '/';
  const part = (name) => place.querySelector(`[data-part="${name}"]`);
  const boxes = [...part('filters').querySelectorAll('input[type="checkbox"]')];
  const state = { shown: 0 };

  async function begin() {
    const asked = new URLSearchParams(location.search);
    boxes.forEach((box) => { box.checked = asked.getAll(box.name).includes(box.value); });
    countAll();
    part('filters').hidden = found.pages.length === 0;
    part('filters').addEventListener('change', () => draw());
    part('more').addEventListener('click', drawMore);
    await draw();
  }

  function chosen(name) {
    return boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
  }

  /** Any of the chosen types, and any of the chosen principles. */
  function filtered() {
    const types = chosen('type'), principles = chosen('principle');
    return found.pages.filter((page) => (types.length === 0 || types.includes(page.type))
      && (principles.length === 0 || page.principles.some((id) => principles.includes(id))));
  }

  function countAll() {
    for (const box of boxes) {
      const count = found.pages.filter((page) => (box.name === 'type' ? page.type === box.value : page.principles.includes(box.value))).length;
      const label = box.labels[0]?.querySelector('[data-part="count"]');
      if (label) label.textContent = String(count);
      box.disabled = count === 0 && !box.checked;
    }
  }

  async function draw() {
    const pages = filtered();
    state.shown = 0;
    const whole = pages.filter(({ missing }) => missing.length === 0).length;
    const status = pages.length > 0 ? words.resultsFor(query, whole, pages.length - whole) : words.none(query);
    part('status').replaceChildren(element('span', {}, status), ...(pages.length > 0 ? mendedLines(found.mended) : []));
    part('list').replaceChildren();
    part('list').hidden = pages.length === 0;
    part('none').hidden = pages.length > 0;
    part('rest').hidden = pages.length > 0;
    history.replaceState(null, '', `?${new URLSearchParams([['q', query], ...chosen('type').map((id) => ['type', id]),
      ...chosen('principle').map((id) => ['principle', id])])}`);
    await drawMore();
    if (pages.length === 0) await drawSuggestion();
  }

  /** Adds the next pages; the focus goes to the first of them when there were some before. */
  async function drawMore() {
    const pages = filtered();
    const from = state.shown;
    state.shown = Math.min(pages.length, from + PAGES_AT_A_TIME);
    const items = (await show({ ...found, pages }, from, state.shown)).map(drawPage);
    part('list').append(...items);
    part('more').hidden = state.shown >= pages.length;
    if (from > 0) items[0]?.querySelector('a').focus();
  }

  function drawPage(page) {
    return element('li', { class: 'result' }, ...pathLine(page.path, 'search-path'),
      element('h2', { class: 'result-title' }, element('a', { href: address(root, page.url) }, ...marked(page.title))),
      element('p', { class: 'search-snippet' }, ...marked(page.snippet)), ...withoutLine(page.missing),
      ...(page.sections.length === 0 ? [] : [element('ul', { class: 'result-sections' }, ...page.sections.map((section) => drawSection(page, section)))]));
  }

  function drawSection(page, section) {
    return element('li', {}, ...pathLine(section.path, 'search-path'),
      element('a', { href: address(root, page.url, section.anchor) }, ...marked(section.heading)),
      element('p', { class: 'search-snippet' }, ...marked(section.snippet)));
  }

  async function drawSuggestion() {
    const suggestion = await suggest(query);
    part('suggestion').hidden = suggestion === '';
    if (suggestion === '') return;
    const link = element('a', { href: `?${new URLSearchParams({ q: suggestion })}` }, suggestion);
    const [before, after] = words.suggestion();
    part('suggestion').replaceChildren(before, link, after);
  }

  return { begin };
}
