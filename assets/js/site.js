/** The entry of every page: starts the module that an element asks for with `data-module`. Each fails alone. */

const modules = {
  search: () => import("./search/start.js"),
  "search-results": () => import("./search/results.js"),
  "case-filters": () => import("./guide/case-filters.js"),
  terms: () => import("./guide/terms.js"),
};

import("./offline/register.js").then(({ keepOffline }) => keepOffline());

for (const place of document.querySelectorAll("[data-module]")) {
  const load = modules[place.dataset.module];
  // The planner's pages bring their own script.
  if (load) start(place, load);
}

async function start(place, load) {
  try {
    await (await load()).start(place);
  } catch (fault) {
    console.error(`"${place.dataset.module}" could not start on this page.`, fault);
  }
}
