/** All words that search shows, in the site's language. Who loads this waits for them. */

import { createWords } from '../words.js';

const response = await fetch(document.querySelector('[data-module="search"]').dataset.words);
const { say, list } = createWords(await response.json(), document.documentElement.lang);

export const words = {
  pages: (count) => say('pages', { count }),
  results: (whole, some) => {
    if (whole === 0) return say('partly', { pages: words.pages(some) });
    return some === 0 ? say('whole', { pages: words.pages(whole) }) : say('both', { pages: words.pages(whole), count: some });
  },
  resultsFor: (query, whole, some) => say('for', { results: words.results(whole, some), query }),
  none: (query) => say('none', { query }),
  all: (count) => say('all', { count, pages: words.pages(count) }),
  help: say('help'),
  mended: (typed, used) => say('mended', { typed, used: list(used.map((word) => say('quoted', { word })), 'disjunction') }),
  without: (missing) => say('without', { words: missing.join(say('separator')) }),
  recent: say('recent'),
  clearRecent: say('clear'),
  cleared: say('cleared'),
  searching: say('searching'),
  unreachable: say('unreachable'),
  unreachableHere: say('unreachable-here'),
  /** The words before and after the link to what was perhaps meant. */
  suggestion: () => say('suggestion', { link: '\n' }).split('\n'),
  title: (query, site) => say('title', { query, site }),
};
