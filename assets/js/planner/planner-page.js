// The planner's page: ties plan, form, map and result together.

import { isShareLink } from "../exchange/link-scheme.js";
import { createActionsPart } from "./actions/actions-part.js";
import { createWeakAnswerButtons } from "./actions/weak-answers.js";
import { createAfterPaint } from "./page/after-paint.js";
import { createAheadRemarks } from "./page/ahead.js";
import { createBegin } from "./page/begin.js";
import { savePlanFile, saveRawText } from "./page/download.js";
import { createForm } from "./page/form.js";
import { followKeys } from "./page/keys.js";
import { loadPage, piecesOf } from "./page/load.js";
import { createMap } from "./page/map.js";
import { createOnward } from "./page/onward.js";
import { createParts } from "./page/parts.js";
import { createStatus } from "./page/status.js";
import { answersOf } from "./plan/answers.js";
import { createDesk } from "./plan/desk.js";
import { emptyPlan } from "./plan/plan.js";
import { createShelf } from "./plan/shelf.js";
import { createResult } from "./result-view/result-page.js";

/** What changes no score, so nothing is drawn again for it. */
const QUIET = ["notes", "actions"];

for (const planner of document.querySelectorAll("[data-module=planner]")) loadPage(planner, startPlanner);

function startPlanner(planner, data) {
  const shelf = createShelf(data.model, window);
  const desk = createDesk({ ...data, shelf, clock: () => new Date(), onChange: about => views.changed(about) });
  const context = contextOf(planner, data, shelf, desk);
  const views = createViews(planner, context, desk);
  addEventListener("pageshow", ({ persisted }) => persisted && desk.wake());
  addEventListener("hashchange", () => views.follow());
  addEventListener("beforeunload", event => {
    if (desk.hasUnsaved) event.preventDefault();
  });
  planner.querySelector("[data-bare]").remove();
  planner.dataset.ready = "";
  views.follow();
}

/** Shows what a link holds; the plan leaves the address bar, so that it is not kept in bookmarks by chance. */
async function offerLink(model, fragment, begin) {
  history.replaceState(null, "", "#begin");
  const reader = await import("../exchange/share-link.js").catch(() => null);
  begin.offer(reader ? await reader.openShareLink(model, fragment) : { refused: "not-fetched" });
}

/** What every view needs: data, words, and copies of what the template has ready. */
function contextOf(planner, { model, words }, shelf, desk) {
  return {
    model, words, shelf,
    ...piecesOf(planner),
    plannerAddress: location.pathname,
    change: desk.change,
    open: () => desk.open,
    questionAddress: id => `#${id}`,
    saveFile(plan = desk.plan) {
      savePlanFile(model, words, plan, new Date());
      if (plan === desk.open?.plan) desk.open.savedToFile();
    },
    saveRaw: text => saveRawText(words, text),
  };
}

function createViews(planner, context, desk) {
  const part = name => planner.querySelector(`[data-${name}]`);
  const afterPaint = createAfterPaint(window);
  const form = createForm(part("form"), { ...context, onEdit: (edit, about) => afterPaint(() => desk.change(edit, about)) });
  const actions = createActionsPart(planner, context);
  const planAction = question => {
    parts.go("#actions");
    actions.add(question);
  };
  const weak = createWeakAnswerButtons(part("form"), context, planAction);
  const map = createMap(part("map"), context);
  const ahead = createAheadRemarks(planner, context);
  const status = createStatus(part("status"), { ...context, leave: () => leave(desk, parts, context), toMap: () => map.focus() });
  const result = createResult(planner.querySelector("[data-part=result]"), { ...context, planAction });
  const begin = createBegin(part("plans"), { ...context, ...deedsOf(desk, address => parts.go(address)) });
  followKeys(part("form"), createOnward(planner, context.words).current);

  const parts = createParts(planner, id => {
    const atBegin = id === parts.all[0].id;
    if (atBegin) begin.show();
    else if (!desk.open) desk.takeLast();
    if (id === "result") result.show(desk.plan);
    if (id === "actions") actions.show(desk.plan);
    map.mark(id);
  });

  const showPlan = plan => {
    const answers = answersOf(context.model, plan);
    map.show(plan, answers);
    ahead.show(plan);
    weak.show(answers);
    if (parts.current === "result") result.show(plan);
  };

  return {
    follow() {
      const fragment = location.hash.slice(1);
      if (isShareLink(fragment)) offerLink(context.model, fragment, begin);
      parts.follow({ focus: location.hash !== "" });
    },

    /** Brings everything into line with what has changed. */
    changed({ opened, closed, elsewhere, shelf, field, actions: listed }) {
      if (shelf && parts.current === parts.all[0].id) begin.show();
      if (shelf) return;
      const plan = desk.open?.plan ?? emptyPlan(context.model);
      if (opened || closed || elsewhere) form.show(plan);
      if (elsewhere) context.announce(context.words.say("saved.elsewhere"));
      status.show(desk.open);
      if (parts.current === "actions" && (listed || elsewhere)) actions.show(plan);
      if (!QUIET.includes(field?.part)) showPlan(plan);
    },
  };
}

/** What the start page can do, and where each leads. */
function deedsOf(desk, go) {
  const then = (deed, address) => (...given) => {
    deed(...given);
    go(address);
  };
  return {
    start: then(desk.start, "#about"),
    add: then(desk.add, "#result"),
    removed: desk.removed,
    open(id, address) {
      desk.take(id);
      go(address);
    },
  };
}

function leave(desk, parts, { words }) {
  if (desk.hasUnsaved && !confirm(words.say("saved.leave-ask"))) return;
  desk.close();
  parts.go("#begin");
}
