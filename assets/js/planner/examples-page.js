// The page of invented examples: shows the result of the one that is chosen.

import { savePlanFile } from "./page/download.js";
import { button, element } from "./page/elements.js";
import { fetchJson, loadPage, piecesOf } from "./page/load.js";
import { nameOf } from "./plan/plan.js";
import { createShelf, newPlanId } from "./plan/shelf.js";
import { createResult } from "./result-view/result-page.js";

for (const place of document.querySelectorAll("[data-module=examples]")) loadPage(place, startExamples);

async function startExamples(place, data) {
  const plans = await Promise.all(place.dataset.examples.split(" ").map(fetchJson));
  const section = element("section", { class: "result", id: "result", hidden: true });
  const message = element("p", { class: "message", role: "status" });
  const context = { ...data, ...piecesOf(place) };
  const result = createResult(section, {
    ...context,
    plannerAddress: place.dataset.planner,
    saveFile: plan => savePlanFile(data.model, data.words, plan, new Date()),
    openCopy: plan => openCopy(plan, place.dataset.planner, message, context),
  });
  place.querySelector("[data-bare]").remove();
  place.prepend(chooser(plans, data, plan => {
    result.show(plan);
    section.hidden = false;
    section.querySelector("[data-part-title]").focus();
  }), section, message);
}

function chooser(plans, { model, words }, choose) {
  const buttons = plans.map(plan => button(nameOf(model, plan), ({ currentTarget }) => {
    buttons.forEach(one => one.setAttribute("aria-pressed", one === currentTarget));
    choose(plan);
  }, { "aria-pressed": "false" }));
  return element("div", { class: "plan-buttons", role: "group", "aria-label": words.say("examples.choose") }, buttons);
}

// The copy is a plan of its own on this device; the example stays as it is.
function openCopy(plan, planner, message, { model, words }) {
  const shelf = createShelf(model, window);
  const id = newPlanId();
  if (shelf.write(id, plan).failed) {
    message.textContent = words.say("examples.not-kept");
    return;
  }
  shelf.rememberOpened(id);
  location.assign(`${planner}#result`);
}
