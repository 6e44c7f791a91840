// One person's sheet, to be printed as often as there are people without a phone.

import { element } from "../page/elements.js";
import { markOf } from "../../exchange/workshop-code.js";
import { keysOf, roleOf } from "./paper-keys.js";
import { modelOf } from "./workshop.js";

/** The sheet; it shows on paper only. */
export function paperSheet(model, workshop, words) {
  const role = workshop.asked.who ? roleOf(model) : null;
  return element("div", { class: "print-part sheet", "data-print-part": "sheet", hidden: true },
    element("h2", {}, words.say("workshop.paper.title")),
    element("p", {}, words.say("workshop.paper.help")),
    role ? sheetQuestion(null, role.question.text, null, role.keys) : null,
    modelOf(model, workshop).questions.map((question, place) =>
      sheetQuestion(words.number(place + 1), question.text, question.help, keysOf(model, question))),
    element("p", { class: "sheet-foot" }, words.say("workshop.paper.foot", { mark: markOf(model, workshop.asked) })));
}

function sheetQuestion(number, text, help, keys) {
  return element("div", { class: "sheet-question" },
    element("p", { class: "sheet-text" }, number ? element("span", { class: "sheet-number" }, number) : null, " ", text),
    help ? element("p", { class: "small" }, help) : null,
    element("ul", { class: "sheet-keys" }, keys.map(({ key, label }) => element("li", {}, element("span", { class: "ring-key" }, key), " ", label))));
}
