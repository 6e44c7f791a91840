// The page that compares two moments of a project.

import { createFileOpener } from "./page/open-file.js";
import { element } from "./page/elements.js";
import { loadPage, piecesOf } from "./page/load.js";
import { createShelf } from "./plan/shelf.js";
import { firstChoice, momentsOf } from "./over-time/moments.js";
import { progressView } from "./over-time/progress-view.js";

for (const place of document.querySelectorAll("[data-module=over-time]")) loadPage(place, startOverTime);

function startOverTime(place, data) {
  const context = { ...data, ...piecesOf(place) };
  const { model, words } = context;
  const opened = [];
  const shelf = createShelf(model, window);
  const choices = element("div", { class: "moments" });
  const view = element("section", { class: "result progress" });

  const draw = () => {
    const kept = shelf.list().filter(({ plan }) => plan).map(({ plan }) => plan);
    const moments = momentsOf(model, [...kept, ...opened]);
    const first = firstChoice(moments) ?? twoNewestFiles(moments);
    choices.replaceChildren(...(moments.length > 1 ? chooser(moments, first, words, show) : [element("p", {}, words.say("progress.need-two"))]));
    if (first) show(moments[first.before], moments[first.after]);
  };

  const show = (before, after) => view.replaceChildren(...progressView(before.plan, after.plan, context).filter(Boolean));

  place.querySelector("[data-bare]").remove();
  const opener = createFileOpener({ ...context, addText: words.say("progress.use-file"), add: plan => { opened.push(plan); draw(); } });
  place.prepend(choices, opener.element, view);
  draw();
}

// Two files were opened one after the other: the older one first.
function twoNewestFiles(moments) {
  if (moments.length < 2) return null;
  const [one, other] = [moments.length - 2, moments.length - 1];
  return Date.parse(moments[one].at) <= Date.parse(moments[other].at) ? { before: one, after: other } : { before: other, after: one };
}

function chooser(moments, first, words, show) {
  const [before, after] = ["before", "after"].map(side => element("select", { id: `moment-${side}` },
    moments.map((moment, place) => element("option", { value: place, selected: place === first[side] }, momentLabel(moment, words)))));
  const change = () => show(moments[before.value], moments[after.value]);
  [before, after].forEach(select => select.addEventListener("change", change));
  return [
    element("p", {}, element("label", { for: "moment-before" }, words.say("progress.before")), before),
    element("p", {}, element("label", { for: "moment-after" }, words.say("progress.after")), after),
  ];
}

function momentLabel({ name, at, now }, words) {
  return words.say(now ? "progress.moment-now" : "progress.moment", {
    name: name ?? words.say("plans.unnamed"), date: words.dateTime(at) || words.say("snapshots.no-date"),
  });
}
