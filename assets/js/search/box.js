/**
 * The search box: results while typing in a list below it (the combobox pattern: focus stays in the field, arrows move
 * through the list, Enter goes there, Esc closes). Without this file the form leads to the results page.
 */

import { load } from './load.js';
import { createPanel } from './panel.js';
import { address, element, marked, mendedLines, pathLine, resultsAddress, withoutLine } from './draw.js';
import { forgetSearches, recentSearches, rememberSearch } from './recent.js';
import { words } from './words.js';

const PAGES_SHOWN = 5;

/**
 * Starts the box in a form with a search field; data-root of the form: address of the site's root.
 * @param {function(): Promise<Response>} ask asks for the first file of the index
 */
export function startBox(form, input, ask) {
  const root = form.dataset.root ?? '/';
  const panel = createPanel(form, input);
  const state = { index: undefined };

  /** The index, fetched once; a failed try is tried again with the next letter. */
  function index() {
    state.index ??= load(root, ask()).catch((fault) => {
      state.index = undefined;
      throw fault;
    });
    return state.index;
  }

  function update() {
    const query = input.value;
    if (query.trim() === '') showRecent();
    else panel.showOnceThere(answer(query).then((found) => () => drawFound(query, found), () => drawUnreachable));
  }

  async function answer(query) {
    const { search, show } = await index();
    const found = await search(query, { typing: !query.endsWith(' ') });
    return { ...found, shown: await show(found, 0, PAGES_SHOWN) };
  }

  function drawFound(query, { pages, mended, shown }) {
    const all = panel.option(resultsAddress(form, query), pages.length > 0 ? words.all(pages.length) : words.help);
    all.classList.add('search-all');
    const whole = pages.filter(({ missing }) => missing.length === 0).length;
    const message = pages.length > 0 ? words.results(whole, pages.length - whole) : words.none(query);
    const notes = pages.length > 0 ? mendedLines(mended) : [element('p', { class: 'search-note' }, message)];
    return { items: [...shown.map(drawPage), all], notes, message };
  }

  function drawUnreachable() {
    return { items: [], notes: [element('p', { class: 'search-note' }, words.unreachable)], message: words.unreachable };
  }

  /** A page and the sections of it that match, as one group of options. */
  function drawPage(page) {
    const title = panel.option(address(root, page.url), ...pathLine(page.path, 'search-path'),
      element('span', { class: 'search-title' }, ...marked(page.title)),
      element('span', { class: 'search-snippet' }, ...marked(page.snippet)), ...withoutLine(page.missing));
    return panel.group(title, ...page.sections.map((section) => panel.option(address(root, page.url, section.anchor),
      element('span', { class: 'search-heading' }, ...marked(section.heading)),
      element('span', { class: 'search-snippet' }, ...marked(section.snippet)))));
  }

  function showRecent() {
    const recent = recentSearches();
    if (recent.length === 0) return panel.close();
    const clear = element('button', { type: 'button', class: 'search-clear' }, words.clearRecent);
    clear.addEventListener('click', () => {
      forgetSearches();
      panel.close(words.cleared);
      input.focus();
    });
    return panel.show({
      items: recent.map((query) => panel.option(resultsAddress(form, query), query)),
      notes: [element('p', { class: 'search-note' }, words.recent)], message: '', foot: [clear],
    });
  }

  input.addEventListener('input', update);
  input.addEventListener('focus', () => { if (!panel.isOpen()) update(); });
  panel.onChosen(() => rememberSearch(input.value));
  index().catch(() => {});
  update();
}
