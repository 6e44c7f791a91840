/** Wakes the search box when somebody turns to it. */

/** @param {HTMLFormElement} form the search form in the page's header; data-root: address of the site's root */
export function start(form) {
  const input = form.querySelector('input[type="search"]');
  let asked;
  const box = () => (asked ??= askFor(form));
  input.addEventListener('focus', () => {
    const pressKept = keepKeys(input);
    box().then((startBox) => startBox(form, input)).finally(pressKept);
  }, { once: true });
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

/** Keeps keys for the list of results that are pressed before there is one; returns what presses them again. */
function keepKeys(input) {
  const kept = [];
  function keep(event) {
    const moves = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    // By itself, Enter sends the form.
    if (event.isComposing || !(moves || (event.key === 'Enter' && kept.length > 0))) return;
    event.preventDefault();
    kept.push(event.key);
  }
  input.addEventListener('keydown', keep);
  return () => {
    input.removeEventListener('keydown', keep);
    kept.forEach((key) => input.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })));
  };
}

/** What starts the box. What it reads first is asked for together with it: on a slow line each step is felt. */
async function askFor({ dataset: { root, words } }) {
  const asked = [askForIndex(root)];
  // The module that needs them finds them in the browser's cache.
  const said = fetch(words);
  [...asked, said].forEach((answer) => answer.catch(() => {}));
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
function asksForSearch(event) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return true;
  const free = !event.ctrlKey && !event.metaKey && !event.altKey;
  return free && event.key === '/' && !event.target.closest?.('input, textarea, select, [contenteditable]');
}
