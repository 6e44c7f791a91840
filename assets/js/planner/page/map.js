// The map: steps down, principles across, a cell for each question that fills in as the plan is answered.

import { untouchedPrinciples } from "../score.js";
import { answerLabel, byId, nameIn } from "../model.js";
import { element, hiddenText, setText, shape } from "./elements.js";

const SIDE = 24;

/**
 * Draws the map into the page's list of steps, and keeps it up to date.
 *
 * @param {HTMLElement} nav holds a link to each part
 * @param context `model`, `words`, `icon(principleId)`
 * @returns {{show: (plan, answers) => void, mark: (partId) => void, focus: () => void}}
 */
export function createMap(nav, { model, words, icon }) {
  const links = [...nav.querySelectorAll("a")];
  const cells = new Map();
  const rows = model.stages.map(stage => drawRow(stage, model, links, cells));
  const untouched = element("p", { class: "untouched" });
  links.forEach(link => { link.hidden = false; });
  const [first, ...others] = links.filter(link => !model.stages.some(stage => link.hash === `#step-${stage.id}`));
  nav.querySelector("ol").replaceWith(
    element("p", { class: "map-ends" }, first),
    element("table", { class: "map" },
      element("caption", {}, hiddenText(words.say("map.caption"))),
      element("thead", {}, element("tr", {}, element("td"), model.principles.map(principle => drawHead(principle, icon)))),
      element("tbody", {}, rows)),
    element("ul", { class: "map-ends" }, others.map(link => element("li", {}, link))),
    untouched);

  // A cell leads a pointer to its question; the keyboard gets there by the step's link.
  nav.addEventListener("click", event => {
    const cell = event.target.closest("td[data-goal]");
    if (cell) location.hash = cell.dataset.goal;
  });

  return {
    show(plan, answers) {
      for (const { id, stage, primary } of model.questions) fillCell(cells.get(`${stage} ${primary}`), answers.get(id), model);
      const names = untouchedPrinciples(model, plan).map(id => nameIn(model.principles, id));
      setText(untouched, names.length === 0 ? words.say("map.all-touched") : words.say("map.untouched", { principles: words.list(names) }));
    },
    /** Leads to where the reader is on the map. */
    focus: () => (nav.querySelector("[aria-current]") ?? links[0]).focus(),
    mark(partId) {
      for (const link of links) {
        const here = link.hash === `#${partId}` || link.hash === `#step-${partId}`;
        if (here) link.setAttribute("aria-current", "step");
        else link.removeAttribute("aria-current");
      }
    },
  };
}

function drawHead(principle, icon) {
  return element("th", { scope: "col", class: `hue-${principle.order}`, title: principle.name }, icon(principle.id), hiddenText(principle.name));
}

function drawRow(stage, model, links, cells) {
  const link = links.find(one => one.hash === `#step-${stage.id}`);
  return element("tr", {}, element("th", { scope: "row" }, link), model.principles.map(principle => {
    const cell = drawCell(stage, principle, model);
    cells.set(`${stage.id} ${principle.id}`, cell);
    return cell.element;
  }));
}

function drawCell(stage, principle, model) {
  const question = model.questions.find(one => one.stage === stage.id && one.primary === principle.id);
  const fill = shape("rect", { class: "fill", x: 1, width: SIDE - 2, y: SIDE - 1, height: 0 });
  const mark = shape("text", { class: "mark", x: SIDE / 2, y: SIDE * 0.72, "text-anchor": "middle" });
  const state = hiddenText("");
  const drawing = shape("svg", { viewBox: `0 0 ${SIDE} ${SIDE}`, "aria-hidden": "true" },
    shape("rect", { class: "frame", x: 1, y: 1, width: SIDE - 2, height: SIDE - 2, rx: 3 }), fill, mark);
  return {
    element: element("td", { class: `cell hue-${principle.order}`, "data-goal": question ? `#${question.id}` : null }, drawing, state),
    fill, mark, state,
  };
}

const MARKS = { dk: "?", na: "–" };

function fillCell({ element: cell, fill, mark, state }, answer, model) {
  const shown = `${answer.state} ${answer.value} ${answer.due}`;
  if (cell.dataset.shown === shown) return;
  cell.dataset.shown = shown;
  // Even the lowest answer shows a line, so that it is not taken for no answer.
  const height = answer.state === "answered" ? Math.max(2, Math.round((SIDE - 2) * answer.points / answer.most)) : 0;
  cell.dataset.state = answer.state;
  cell.dataset.due = answer.due;
  fill.setAttribute("height", height);
  fill.setAttribute("y", SIDE - 1 - height);
  mark.textContent = MARKS[answer.state] ?? "";
  state.textContent = answerLabel(model, answer);
}
