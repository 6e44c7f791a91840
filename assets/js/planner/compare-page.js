// The page that puts several people's plans side by side. What is opened stays in this tab unless somebody asks to keep it.

import { loadPage, piecesOf } from "./page/load.js";
import { element } from "./page/elements.js";
import { createShelf } from "./plan/shelf.js";
import { comparisonView } from "./compare/comparison-view.js";
import { createOpener } from "./compare/opener.js";
import { createPile, withRead } from "./compare/pile.js";

for (const place of document.querySelectorAll("[data-module=compare]")) loadPage(place, startCompare);

function startCompare(place, data) {
  const context = { ...data, ...piecesOf(place), planner: place.dataset.planner, shelf: createShelf(data.model, window) };
  const view = element("section", { class: "result comparison", hidden: true });
  let entries = [];

  const show = changed => {
    entries = changed;
    pile.show(entries);
    const plans = entries.filter(({ plan }) => plan).map(({ plan }) => plan);
    view.hidden = plans.length === 0;
    view.replaceChildren(...(plans.length > 0 ? comparisonView(plans, context) : []));
  };

  const add = read => {
    show(withRead(entries, read));
    context.announce(pile.summary(entries));
  };

  const pile = createPile({ ...context, change: show });
  place.querySelector("[data-bare]").remove();
  place.prepend(createOpener({ ...context, add }), pile.element, view);
}
