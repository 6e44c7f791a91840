/** Wakes the search box when somebody turns to it, so that a page costs nothing for search until then. */

/** @param {HTMLFormElement} form the search form in the page's header; data-root: address of the site's root */
export function start(form) {
  const input = form.querySelector('input[type="search"]');
  input.addEventListener('focus', () => import('./box.js').then(({ startBox }) => startBox(form, input)), { once: true });
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    // On a small screen the field may be inside a menu that is closed.
    if (input.offsetParent === null) form.closest('[popover]')?.showPopover();
    input.focus();
    input.select();
  });
}

/** "/" outside of fields, or Ctrl-K (Command-K) anywhere. */
function asksForSearch(event) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return true;
  const free = !event.ctrlKey && !event.metaKey && !event.altKey;
  return free && event.key === '/' && !event.target.closest?.('input, textarea, select, [contenteditable]');
}
