/** The list below the search field, by the combobox pattern: the field keeps the focus and names the active option. */

import { element } from './draw.js';
import { A_MOMENT } from './load.js';
import { words } from './words.js';

/** Long enough that a screen reader is not interrupted by every letter, in milliseconds. */
const QUIET = 600;

/** Makes the panel in a form. Nothing in the list is announced but the number of results, once typing pauses. */
export function createPanel(form, input) {
  const list = element('div', { id: `${input.id}-list`, role: 'listbox', 'aria-label': input.labels?.[0]?.textContent.trim() ?? '' });
  const notes = element('div', { class: 'search-notes' });
  const foot = element('div', { class: 'search-foot' });
  const box = element('div', { class: 'search-panel', hidden: '' }, notes, list, foot);
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const state = { active: -1, made: 0, timer: 0, awaited: undefined, chosen: () => {} };

  form.append(box, status);
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, autocomplete: 'off',
  })) input.setAttribute(name, value);

  function options() {
    return [...list.querySelectorAll('[role="option"]')];
  }

  function option(href, ...children) {
    return element('a', { role: 'option', href, tabindex: '-1', 'aria-selected': 'false', id: `${list.id}-${state.made++}` }, ...children);
  }

  function group(first, ...others) {
    return element('div', { role: 'group', 'aria-labelledby': first.id, class: 'search-page' }, first, ...others);
  }

  function activate(number) {
    const all = options();
    all[state.active]?.setAttribute('aria-selected', 'false');
    state.active = number < -1 ? all.length - 1 : number >= all.length ? -1 : number;
    const active = all[state.active];
    if (!active) return input.removeAttribute('aria-activedescendant');
    active.setAttribute('aria-selected', 'true');
    active.scrollIntoView({ block: 'nearest' });
    return input.setAttribute('aria-activedescendant', active.id);
  }

  function announce(message) {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => { status.textContent = message; }, QUIET);
  }

  /** Shows `{ items, notes, message, foot }`. */
  function show(content) {
    expect(undefined);
    fill(content);
  }

  function fill({ items, notes: lines, message, foot: below = [] }) {
    list.replaceChildren(...items);
    notes.replaceChildren(...lines);
    foot.replaceChildren(...below);
    setOpen(true);
    announce(message);
  }

  /**
   * Shows an answer once it is there, unless the list is closed or something else is asked for before. What the list shows
   * until then answers another question, so keys wait.
   * @param {Promise<function(): object>} answer what draws it, for show
   */
  async function showOnceThere(answer) {
    const awaited = { keys: [], timer: setTimeout(sayThatItTakesTime, A_MOMENT) };
    expect(awaited);
    clearTimeout(state.timer);
    const draw = await answer;
    if (state.awaited !== awaited) return;
    show(draw());
    awaited.keys.forEach((key) => keys[key]());
  }

  function sayThatItTakesTime() {
    fill({ items: [], notes: [element('p', { class: 'search-note' }, words.searching)], message: words.searching });
  }

  /** From now on this is awaited, and nothing else. */
  function expect(awaited) {
    clearTimeout(state.awaited?.timer);
    state.awaited = awaited;
    activate(-1);
  }

  function close(message) {
    expect(undefined);
    setOpen(false);
    if (message) announce(message);
  }

  function setOpen(open) {
    box.hidden = !open;
    input.setAttribute('aria-expanded', String(open && options().length > 0));
  }

  const keys = {
    ArrowDown: () => activate(state.active + 1),
    ArrowUp: () => activate(state.active - 1),
    Escape: () => close(),
    Enter: () => (state.active < 0 ? form.requestSubmit() : options()[state.active].click()),
  };

  function uses({ key, isComposing }) {
    if (isComposing || !Object.hasOwn(keys, key) || (box.hidden && !state.awaited)) return false;
    // By itself, Enter sends the form.
    return key !== 'Enter' || state.active >= 0 || state.awaited?.keys.length > 0;
  }

  input.addEventListener('keydown', (event) => {
    if (!uses(event)) return;
    event.preventDefault();
    if (state.awaited && event.key !== 'Escape') state.awaited.keys.push(event.key);
    else keys[event.key]();
  });
  list.addEventListener('click', () => state.chosen());
  // A press on an option must not take the focus away before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) close(); });

  return { option, group, show, showOnceThere, close, isOpen: () => !box.hidden, onChosen: (then) => { state.chosen = then; } };
}
