// The page of whoever runs a workshop: what is asked, the way in, the answers as they come, and what they say together.

import { createNotebook, WORKSHOP } from "./workshop/notebook.js";
import { comparisonView } from "./compare/comparison-view.js";
import { element } from "./page/elements.js";
import { loadPage, piecesOf } from "./page/load.js";
import { readScanned } from "../exchange/workshop-code.js";
import { createChoice } from "./workshop/choose.js";
import { createCollection } from "./workshop/collect.js";
import { createInvitation } from "./workshop/invite.js";
import { peopleView } from "./workshop/people.js";
import { keptWorkshop, modelOf, newWorkshop, plansOf, withAnswers, without } from "./workshop/workshop.js";

for (const place of document.querySelectorAll("[data-module=workshop]")) loadPage(place, startWorkshop);

function startWorkshop(place, data) {
  const { model, words } = data;
  const notebook = createNotebook(WORKSHOP, window);
  const remark = element("p", { class: "remark", hidden: true });
  const tool = element("div", { class: "workshop" });
  const results = element("div", {});
  let workshop = null;

  const say = text => {
    remark.hidden = text === null;
    remark.textContent = text ?? "";
  };

  const keep = changed => {
    workshop = changed;
    if (!notebook.write(workshop)) say(words.say("workshop.not-kept"));
  };

  const add = read => {
    const added = withAnswers(model, workshop, read);
    if (added.refused) return { good: false, sentence: words.say(`refused.${added.refused}`, { part: added.detail }) };
    keep(added.workshop);
    showResults();
    return { good: true, replaced: added.replaced, sentence: words.say(`workshop.collect.${added.replaced ? "replaced" : "added"}`, { count: workshop.codes.length }) };
  };

  const context = {
    ...data, ...piecesOf(place), add, workshop: () => workshop, answerAddress: new URL(place.dataset.answer, location.href).href,
    begin: asked => {
      keep(newWorkshop(asked));
      show("invite");
    },
    remove: code => {
      keep(without(workshop, code));
      showResults();
      context.announce(words.say("workshop.people.removed"));
      document.getElementById("people").focus();
    },
    clear: () => {
      workshop = null;
      notebook.remove();
      say(null);
      show("choose");
      context.announce(words.say("workshop.people.cleared"));
    },
  };

  const showResults = () => {
    const plans = plansOf(model, workshop);
    results.replaceChildren(peopleView(workshop, context),
      element("section", { class: "result comparison", hidden: plans.length === 0 },
        plans.length > 0 ? comparisonView(plans, { ...context, model: modelOf(model, workshop), questionsOnly: true }) : null));
  };

  const show = focused => {
    tool.replaceChildren(...(workshop ? [createInvitation(workshop, context), createCollection(context), results] : [createChoice(context)]));
    if (workshop) showResults();
    if (focused) document.getElementById(focused).focus();
  };

  const openKept = () => {
    const kept = keptWorkshop(model, notebook.read());
    workshop = kept?.workshop ?? null;
    if (kept?.lost > 0) say(words.say("workshop.lost", { count: kept.lost }));
  };

  // Somebody's phone camera may have brought their answers here as a link.
  const takeLink = () => {
    const fragment = location.hash.slice(1);
    if (!/^r\d+\./.test(fragment)) return;
    history.replaceState(null, "", location.pathname);
    const read = readScanned(model, workshop?.asked ?? null, fragment);
    if (!workshop && read.asked) keep(newWorkshop(read.asked));
    const { sentence } = workshop ? add(read) : { sentence: words.say(`refused.${read.refused}`, { part: read.detail }) };
    say(sentence);
    context.announce(sentence);
  };

  openKept();
  takeLink();
  place.querySelector("[data-bare]").remove();
  place.prepend(remark, tool);
  show(null);
  addEventListener("hashchange", () => {
    takeLink();
    show(null);
  });
  notebook.watch(() => {
    const asked = JSON.stringify(workshop?.asked);
    openKept();
    // What is being typed stays as long as the workshop is the same.
    if (workshop && JSON.stringify(workshop.asked) === asked) showResults();
    else show(null);
  });
}
