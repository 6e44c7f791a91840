// Paper: a sheet to print for each person, and a quick way to type in what they wrote. One key for each answer.

import { emptyPlan, withField } from "../plan/plan.js";
import { fieldAt } from "../model.js";
import { PEOPLE } from "../../exchange/workshop-code.js";
import { button, element, setText } from "../page/elements.js";
import { paperSheet } from "./paper-sheet.js";
import { keysOf, roleOf } from "./paper-keys.js";
import { printOnly } from "./print-only.js";
import { modelOf } from "./workshop.js";

/** @param context as for `createCollection` */
export function createSheets(context) {
  const { model, words, workshop } = context;
  return element("div", { class: "sheets" },
    element("p", {}, words.say("workshop.sheets.print-help")),
    element("p", { class: "tool-buttons" }, button(words.say("workshop.sheets.print"), () => printOnly("sheet"))),
    paperSheet(model, workshop(), words),
    createTyping(context));
}

function createTyping(context) {
  const { words, announce, add } = context;
  const rows = rowsOf(context);
  const said = element("p", { class: "collect-said", role: "alert" });
  const submit = element("button", { class: "button" }, words.say("workshop.sheets.add"));
  const fields = rows.map(row => keyField(row, words, (place, text) => {
    setText(said, text ?? "");
    (rows[place]?.field ?? submit).focus();
  }, rows));

  const form = element("form", { class: "sheet-form", autocomplete: "off" },
    element("h3", {}, words.say("workshop.sheets.type")),
    element("p", { class: "small" }, words.say("workshop.sheets.help")),
    element("ol", { class: "sheet-rows" }, fields), said, submit);
  form.addEventListener("submit", event => {
    event.preventDefault();
    const { good, sentence } = add({ plan: planOf(rows, context), person: Math.floor(Math.random() * PEOPLE), apart: true });
    setText(said, good ? "" : sentence);
    announce(sentence);
    if (!good) return;
    rows.forEach(row => row.set(null));
    rows[0].field.focus();
  });
  // A way out of a mistake that is quicker than the mouse.
  form.addEventListener("keydown", event => {
    if (event.target === submit && event.key === "Backspace") rows.at(-1).field.focus();
  });
  return form;
}

/** What is on a sheet, from the top: who answers, when that is asked, then the questions. */
function rowsOf({ model, words, workshop }) {
  const role = workshop().asked.who ? roleOf(model) : null;
  const questions = modelOf(model, workshop()).questions;
  return [
    ...(role ? [{ name: `profile.${role.question.id}`, number: words.say("workshop.sheets.who"), text: role.question.text, keys: role.keys }] : []),
    ...questions.map((question, place) => ({ name: `answers.${question.id}`, number: words.number(place + 1), text: question.text, keys: keysOf(model, question) })),
  ];
}

function planOf(rows, { model }) {
  return rows.filter(({ value }) => value !== null).reduce((plan, { name, value }) => withField(model, plan, fieldAt(model, name), value), emptyPlan(model));
}

/** One place to type in: the key of an answer, or Space for none; `go(place, problem)` moves on. */
function keyField(row, words, go, rows) {
  const place = rows.indexOf(row);
  const id = `sheet-${place}`;
  const label = element("span", { class: "sheet-answer", id: `${id}-answer` });
  row.field = element("input", {
    type: "text", inputmode: "numeric", id, class: "sheet-key", size: 1, "aria-describedby": `${id}-answer`,
  });
  row.set = key => {
    const answer = row.keys.find(one => one.key === key) ?? null;
    row.value = answer?.value ?? null;
    row.field.value = answer?.key ?? "";
    setText(label, answer?.label ?? "");
  };
  row.set(null);

  const take = key => {
    if (!row.keys.some(one => one.key === key)) {
      const known = row.keys.map(one => words.say("workshop.sheets.key", { key: one.key, label: one.label }));
      go(place, words.say("workshop.sheets.unknown-key", { key, number: row.number, keys: words.list(known) }));
      row.set(row.keys.find(one => one.value === row.value)?.key ?? null);
      return;
    }
    row.set(key);
    go(place + 1);
  };

  row.field.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1, " ": 1 }[event.key];
    if (event.key === " ") row.set(null);
    if (event.key === "Backspace" && row.value === null && place > 0) go(place - 1);
    else if (event.key === "Backspace" || event.key === "Delete") row.set(null);
    else if (step) go(Math.max(0, place + step));
    else return;
    event.preventDefault();
  });
  // Phones tell what was typed only here; the newest letter counts.
  row.field.addEventListener("input", () => {
    const key = row.field.value.trim().slice(-1);
    if (key === "") row.set(null);
    else take(key);
  });
  row.field.addEventListener("focus", () => row.field.select());
  return element("li", {}, element("label", { for: id }, row.name.startsWith("answers.") ? element("span", { class: "sheet-number" }, row.number) : null, " ", row.text), row.field, label);
}
