// Asks a site's index in the browser, as the search box does: `[{ urls, files, milliseconds }]`, one for each query. The first
// `fresh` queries each get an index of their own, to see which files a first query needs.
async ({ module, queries, fresh, times }) => {
  const { openSearch } = await import(module);
  const fetched = new Map();
  const read = (path, asked) => {
    asked?.add(path);
    if (!fetched.has(path)) fetched.set(path, fetch(`/${path}`).then((answer) => answer.json()));
    return fetched.get(path);
  };
  const open = async (asked) => openSearch(await read('search/index.json', asked), (name) => read(`assets/search/${name}`, asked));
  const ask = async ({ search, show }, query, most) => show(await search(query, { typing: true }), 0, most);
  const warm = await open();
  const answers = [];
  for (const [i, query] of queries.entries()) {
    const asked = new Set();
    if (i < fresh) await ask(await open(asked), query, 5);
    const urls = (await ask(warm, query, 10)).map(({ url }) => url);
    const start = performance.now();
    for (let time = 0; time < times; time++) await ask(warm, query, 5);
    answers.push({ urls, files: [...asked], milliseconds: (performance.now() - start) / times });
  }
  return answers;
}
