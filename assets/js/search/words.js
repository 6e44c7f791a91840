/** All words that search shows. */
export const words = {
  results: (count) => (count === 1 ? '1 page found' : `${count} pages found`),
  resultsFor: (count, query) => `${words.results(count)} for “${query}”`,
  none: (query) => `Nothing found for “${query}”`,
  all: (count) => (count === 1 ? 'See it on the search page' : `See all ${count} pages`),
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
