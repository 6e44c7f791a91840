/** The list below the search field, by the combobox pattern: the field keeps the focus and names the active option. */

import { element } from './draw.js';

/** Long enough that a screen reader is not interrupted by every letter, in milliseconds. */
const QUIET = 600;

/** Makes the panel in a form. Nothing in the list is announced but the number of results, once typing pauses. */
export function createPanel(form, input) {
  const list = element('div', { id: `${input.id}-list`, role: 'listbox', 'aria-label': input.labels?.[0]?.textContent.trim() ?? '' });
  const notes = element('div', { class: 'search-notes' });
  const foot = element('div', { class: 'search-foot' });
  const box = element('div', { class: 'search-panel', hidden: '' }, notes, list, foot);
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const state = { active: -1, made: 0, timer: 0, chosen: () => {} };

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

  function show(items, noteLines, message, footItems = []) {
    activate(-1);
    list.replaceChildren(...items);
    notes.replaceChildren(...noteLines);
    foot.replaceChildren(...footItems);
    setOpen(true);
    announce(message);
  }

  function close(message) {
    activate(-1);
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
    Enter: () => options()[state.active]?.click(),
  };

  input.addEventListener('keydown', (event) => {
    const uses = !event.isComposing && Object.hasOwn(keys, event.key) && !box.hidden && (event.key !== 'Enter' || state.active >= 0);
    if (!uses) return;
    event.preventDefault();
    keys[event.key]();
  });
  list.addEventListener('click', () => state.chosen());
  // A press on an option must not take the focus away before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) close(); });

  return { option, group, show, close, isOpen: () => !box.hidden, onChosen: (then) => { state.chosen = then; } };
}
