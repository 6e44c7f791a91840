// The heat map: steps down, principles across, a number in every cell that has one.

import { explainStage, heatMap } from "../score.js";
import { answerLabel, byId, nameIn } from "../model.js";
import { element, foldOut, hiddenText, scrolled } from "../page/elements.js";
import { questionLink } from "./answers.js";
import { resultSection } from "./section.js";

export function heatSection(view) {
  const { model, words, plan } = view;
  return resultSection("heat", words.say("heat.title"),
    element("p", {}, words.say("heat.help")),
    scrolled(words.say("heat.caption"), element("table", { class: "heat" },
      element("caption", {}, hiddenText(words.say("heat.caption"))),
      element("thead", {}, element("tr", {}, element("td"), model.principles.map(principle => headCell(principle, view)),
        element("th", { scope: "col" }, words.say("heat.step-score")))),
      element("tbody", {}, heatMap(model, plan).map(row => heatRow(row, view))))),
    foldOut(words.say("heat.how"), () => stages(view), { class: "how", "data-about": "heat" }));
}

function headCell(principle, { icon }) {
  return element("th", { scope: "col", class: `hue-${principle.order}` }, icon(principle.id), element("span", { class: "heat-name" }, principle.name));
}

function heatRow({ stage, cells }, view) {
  const { model, words, result } = view;
  const score = result.stages[stage];
  return element("tr", {},
    element("th", { scope: "row" }, nameIn(model.stages, stage)),
    cells.map(cell => heatCell(cell, view)),
    element("td", { class: "heat-total" }, score === null ? words.say("heat.none") : words.number(score)));
}

function heatCell({ principle, score, answers }, view) {
  const { model, words } = view;
  const { order } = byId(model.principles, principle);
  const [answer] = answers;
  const label = answers.map(one => answerLabel(model, one)).join(", ");
  return element("td", { class: `hue-${order}`, "data-heat": score === null ? "none" : Math.min(3, Math.floor(score / 25)), "data-due": answer ? String(answer.due) : null },
    answer ? questionLink(view, answer.question, score === null ? words.say("heat.none") : words.number(score), hiddenText(` ${label}`)) : "");
}

function stages({ model, words, plan, answersTable }) {
  return model.stages.map(({ id, name }) => {
    const { score, answers } = explainStage(model, plan, id);
    return answersTable(score === null ? words.say("heat.no-score", { step: name }) : words.say("heat.stage", { step: name, score }), answers, true);
  });
}
