/** Wakes the search box when somebody turns to it. */

/** @param {HTMLFormElement} form the search form in the page's header; data-root: address of the site's root */
export function start(form) {
  const input = form.querySelector('input[type="search"]');
  let asked;
  const box = () => (asked ??= askFor(form));
  const wake = () => {
    const pressKept = keepKeys(input);
    box().then((startBox) => startBox(form, input)).finally(pressKept);
  };
  // On a slow line somebody may be typing in it already.
  if (document.activeElement === input) wake();
  else input.addEventListener('focus', wake, { once: true });
  // Whoever points at the box will soon type in it.
  form.addEventListener('pointerenter', () => box().catch(() => {}), { once: true });
  // Enter may come before the box is there.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    import('./recent.js').then(({ rememberSearch }) => rememberSearch(input.value)).finally(() => form.submit());
  });
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    // On a phone it may be in a closed menu.
    if (input.offsetParent === null) form.closest('[popover]')?.showPopover();
    input.focus();
    input.select();
  });
  // Without scripts there are no such keys.
  input.setAttribute('aria-keyshortcuts', '/ Control+K');
}

/** Keeps the keys for the list of results until there is one; returns what presses them again. */
function keepKeys(input) {
  const kept = [];
  // By itself, Enter sends the form.
  const keep = (event) => {
    if (event.isComposing || !/^Arrow(Down|Up)$/.test(event.key) && !(kept[0] && event.key === 'Enter')) return;
    event.preventDefault();
    kept.push(event);
  };
  input.addEventListener('keydown', keep);
  return () => {
    input.removeEventListener('keydown', keep);
    kept.forEach((event) => input.dispatchEvent(new KeyboardEvent('keydown', event)));
  };
}

/** What starts the box. What it reads first is asked for together with it: on a slow line each step is felt. */
async function askFor({ dataset: { root, words } }) {
  const asked = [askForIndex(root)];
  // The module that needs the words finds them in the browser's cache; whoever reads an answer meets its fault.
  Promise.allSettled([...asked, fetch(words)]);
  const { startBox } = await import('./box.js');
  return (form, input) => startBox(form, input, () => asked.pop() ?? askForIndex(root));
}

/**
 * Asks for the first file of the index, which has a fixed address.
 * @param {string} root address of the site's root, ending in a slash
 */
export function askForIndex(root) {
  return fetch(`${root}search/index.json`, { cache: 'no-cache' });
}

/** "/" outside of fields, or Ctrl-K (Command-K) anywhere. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, target }) {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !target.closest?.('input, textarea, select, [contenteditable]');
}
