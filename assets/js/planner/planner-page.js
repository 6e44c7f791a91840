// The planner's page: loads the model and the words, and ties plan, form, map and result together.

import { createAnnouncer } from "./page/announce.js";
import { createBegin } from "./page/begin.js";
import { fileNameOf, saveText } from "./page/download.js";
import { createForm } from "./page/form.js";
import { followKeys } from "./page/keys.js";
import { createMap } from "./page/map.js";
import { createOnward } from "./page/onward.js";
import { createParts } from "./page/parts.js";
import { createStatus } from "./page/status.js";
import { emptyPlan } from "./plan/plan.js";
import { openPlan } from "./plan/open-plan.js";
import { planText } from "./plan/plan-file.js";
import { createShelf, newPlanId } from "./plan/shelf.js";
import { createResult } from "./result/result-page.js";
import { loadPage } from "./page/load.js";

for (const planner of document.querySelectorAll("[data-module=planner]")) loadPage(planner, startPlanner);

/** Starts the planner in an element. @param data `model` and `words` */
function startPlanner(planner, { model, words }) {
  const part = name => planner.querySelector(`[data-${name}]`);
  const clock = () => new Date();
  const announce = createAnnouncer(part("announcer"));
  const shelf = createShelf(model, window);
  const copyOf = selector => planner.querySelector(selector)?.cloneNode(true) ?? null;
  const icon = id => copyOf(`[data-icon="${CSS.escape(id)}"] > svg`);
  const link = id => copyOf(`[data-link="${id}"]`);
  let open = null;

  const saveFile = (plan = open.plan) =>
    saveText(fileNameOf(model, plan, words.say("plans.file-name"), clock(), "json"), "application/json", planText(plan));
  const saveRaw = text => saveText(`${words.say("plans.file-name")}.txt`, "text/plain", text);

  const context = { model, words, announce, shelf, icon, link, saveFile, saveRaw };
  const form = createForm(part("form"), { ...context, onEdit: (edit, about) => open.change(edit, about) });
  const map = createMap(part("map"), context);
  const status = createStatus(part("status"), { ...context, saveFile: () => saveFile(), leave: () => leave() });
  const result = createResult(planner.querySelector("[data-part=result]"), context);
  const begin = createBegin(part("plans"), { ...context, start, add, removed, open: openFrom });
  const onward = createOnward(planner, words);
  followKeys(part("form"), onward.current);

  const parts = createParts(planner, id => {
    const atBegin = id === parts.all[0].id;
    if (atBegin) begin.show();
    else if (!open) openLast();
    if (id === "result") result.show(open.plan);
    map.mark(id);
  });

  function use(id, plan, { shared = false } = {}) {
    open = openPlan({ shelf: shared ? null : shelf, id, plan, clock });
    open.subscribe(about => refresh(about));
    shelf.rememberOpened(shared ? null : id);
    form.show(plan);
    refresh({});
  }

  function refresh({ field, elsewhere }) {
    status.show(open);
    if (elsewhere) form.show(open.plan);
    if (elsewhere) announce(words.say("saved.elsewhere"));
    if (field?.part !== "notes") map.show(open.plan);
    if (parts?.current === "result") result.show(open.plan);
  }

  function start({ shared }) {
    use(newPlanId(), emptyPlan(model), { shared });
    parts.go("#about");
  }

  function add(plan, { shared }) {
    use(newPlanId(), plan, { shared });
    open.change(same => same);
    parts.go("#result");
  }

  function openFrom(id, address) {
    use(id, shelf.read(id).plan);
    parts.go(address);
  }

  // Somebody came straight to a question, or the page was reloaded: go on with the plan that was open, or the newest.
  function openLast() {
    const last = shelf.read(shelf.lastOpened() ?? "");
    const entry = last?.plan ? last : shelf.list().find(one => one.plan);
    if (entry) use(entry.id, entry.plan);
    else use(newPlanId(), emptyPlan(model));
  }

  function leave() {
    if (open.hasUnsaved && !confirm(words.say("saved.leave-ask"))) return;
    close();
    parts.go("#begin");
  }

  function removed(id) {
    if (open && (id === null || id === open.id)) close();
  }

  function close() {
    open = null;
    shelf.rememberOpened(null);
    status.hide();
    form.show(emptyPlan(model));
  }

  shelf.watch(id => {
    if (open && (id === null || id === open.id)) open.reload();
    else if (parts.current === parts.all[0].id) begin.show();
  });
  addEventListener("beforeunload", event => {
    if (open?.hasUnsaved) event.preventDefault();
  });

  part("bare").remove();
  parts.follow({ focus: location.hash !== "" });
}
