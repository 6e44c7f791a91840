// Turns to the search box with words already typed, and waits for the first result: milliseconds from one to the other.
async (query) => {
  const input = document.querySelector('#site-search');
  input.value = query;
  const start = performance.now();
  const shown = new Promise((resolve) => {
    new MutationObserver(() => { if (input.form.querySelector('.search-panel:not([hidden]) [role=option]')) resolve(performance.now()); })
      .observe(input.form, { childList: true, subtree: true, attributes: true });
  });
  input.focus();
  return await shown - start;
}
