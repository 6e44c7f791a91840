// The plans that are being compared: which were read, which were refused and why.

import { rewordedAnswers } from "../score.js";
import { button, element } from "../page/elements.js";
import { newPlanId } from "../plan/shelf.js";
import { groupIn, groupName } from "./groups.js";

/**
 * The entries with newly read ones behind them. A plan that is there already is refused, so that nobody counts twice; what was
 * refused before goes, as it has been seen.
 *
 * @param entries `{source, plan, id}` (`id` where this device keeps the plan), or `{source, refused, detail}`
 */
export function withRead(entries, read) {
  const kept = entries.filter(({ plan }) => plan);
  const known = new Set(kept.map(({ plan }) => JSON.stringify(plan)));
  const checked = read.map(entry => {
    const text = entry.plan && JSON.stringify(entry.plan);
    if (!text || !known.has(text)) {
      known.add(text);
      return entry;
    }
    return { source: entry.source, refused: "already-here" };
  });
  return [...kept, ...checked];
}

/**
 * The list on the page.
 *
 * @param context `model`, `words`, `announce`, `shelf`, and `change(entries)`
 * @returns {{element: HTMLElement, show: (entries) => void, summary: (entries) => string}}
 */
export function createPile(context) {
  const { words, announce, change } = context;
  const place = element("section", { class: "compare-pile", hidden: true, "aria-labelledby": "compare-pile" });
  const summary = entries => summaryOf(entries, words);

  const changeTo = (entries, text) => {
    change(entries);
    announce(text);
    // The button that was used is gone, and with the last plan the whole list is.
    (place.hidden ? document.getElementById("compare-files") : place.querySelector("h2")).focus();
  };

  const show = entries => {
    place.hidden = entries.length === 0;
    place.replaceChildren(...(entries.length > 0 ? parts(entries, { ...context, changeTo }) : []));
  };
  return { element: place, show, summary };
}

function summaryOf(entries, words) {
  const read = entries.filter(({ plan }) => plan).length;
  const refused = entries.length - read;
  return [words.say("compare.pile.read", { count: read }), refused > 0 ? words.say("compare.pile.refused", { count: refused }) : null]
    .filter(Boolean).join(" ");
}

function parts(entries, context) {
  const { words, changeTo } = context;
  const [read, refused] = [entries.filter(({ plan }) => plan), entries.filter(({ plan }) => !plan)];
  const remove = entry => changeTo(entries.filter(one => one !== entry), words.say("compare.pile.removed", { source: entry.source }));
  return [
    element("h2", { id: "compare-pile", tabindex: "-1" }, words.say("compare.pile.title")),
    element("p", {}, summaryOf(entries, words)),
    refused.length > 0 ? element("ul", { class: "pile-refused problem" }, refused.map(entry => refusedItem(entry, words))) : null,
    read.length > 0 ? element("ul", { class: "pile" }, read.map(entry => readItem(entry, remove, context))) : null,
    read.length > 0 ? keeping(entries, context) : null,
    element("p", { class: "tool-buttons" }, button(words.say("compare.pile.clear"), () => changeTo([], words.say("compare.pile.cleared")))),
  ].filter(Boolean);
}

function refusedItem({ source, refused, detail }, words) {
  return element("li", {}, element("strong", {}, source), ": ", words.say(`refused.${refused}`, { part: detail }));
}

function readItem(entry, remove, context) {
  const { words } = context;
  return element("li", {}, element("strong", { class: "pile-source" }, entry.source),
    element("span", { class: "pile-facts" }, factsOf(entry.plan, context).join(" · ")),
    button(words.say("compare.pile.remove"), () => remove(entry), { "aria-label": words.say("compare.pile.remove-named", { source: entry.source }) }));
}

function factsOf(plan, context) {
  const { model, words } = context;
  const group = groupIn(model, plan);
  const reworded = rewordedAnswers(model, plan).length;
  const answers = model.questions.filter(({ id }) => Object.hasOwn(plan.answers, id)).length;
  return [
    group ? groupName(context, group, "title") : words.say("compare.pile.no-group"),
    words.say("open.answers", { count: answers }),
    plan.saved ? words.say("plans.saved", { date: words.dateTime(plan.saved) }) : null,
    reworded > 0 ? words.say("compare.pile.reworded", { count: reworded }) : null,
  ].filter(Boolean);
}

// Nothing is kept until this is pressed.
function keeping(entries, { words, shelf, changeTo }) {
  const loose = entries.filter(({ plan, id }) => plan && !id);
  if (loose.length === 0) return element("p", {}, words.say("compare.pile.all-kept"));
  const keep = () => {
    const results = new Map(loose.map(entry => [entry, keptEntry(entry, shelf)]));
    const failed = [...results.values()].find(one => one.failed)?.failed;
    changeTo(entries.map(entry => results.get(entry)?.kept ?? entry),
      failed ? words.say("saved.not", { why: words.say(`saved.why.${failed}`) }) : words.say("compare.pile.kept"));
  };
  return element("div", {},
    element("p", {}, words.say("compare.pile.not-kept")),
    element("p", { class: "tool-buttons" }, button(words.say("compare.pile.keep", { count: loose.length }), keep)));
}

function keptEntry(entry, shelf) {
  const id = newPlanId();
  const { failed } = shelf.write(id, entry.plan);
  return failed ? { failed } : { kept: { ...entry, id } };
}
