/** All words that search shows. */
export const words = {
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  results: (whole, some) => {
    if (whole === 0) return `No page has all your words. ${words.pages(some)} with some of them`;
    return some === 0 ? `${words.pages(whole)} found` : `${words.pages(whole)} found, and ${some} more with some of your words`;
  },
  resultsFor: (query, whole, some) => `${words.results(whole, some)}, for “${query}”`,
  none: (query) => `Nothing found for “${query}”`,
  all: (count) => (count === 1 ? 'See it on the search page' : `See all ${words.pages(count)}`),
  help: 'See what else you can try',
  mended: (used) => `Showing pages with ${used.map((word) => `“${word}”`).join(' or ')}`,
  mendedFrom: (typed) => `“${typed}” is not on this site.`,
  without: (missing) => `Without: ${missing.join(', ')}`,
  recent: 'Your recent searches',
  clearRecent: 'Clear recent searches',
  cleared: 'Recent searches cleared',
  unreachable: 'Search cannot be reached. Press Enter to try the search page.',
  suggestion: 'Did you mean',
  title: (query, site) => `${query} – ${site}`,
};
