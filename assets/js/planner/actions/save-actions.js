// Takes the actions along as files.

import { calendarText } from "../exchange/calendar.js";
import { csvText } from "../exchange/spreadsheet.js";
import { actionRows } from "../exchange/tables.js";
import { byId } from "../model.js";
import { fileNameOf, saveText } from "../page/download.js";
import { actionsOf, OPEN } from "../plan/actions.js";
import { nameOf } from "../plan/plan.js";

/** Saves the open actions that have a day as a calendar file. @param open what `openPlan` returns */
export function saveCalendar({ model, words, announce }, { id, plan }) {
  const due = actionsOf(plan).filter(({ by, state }) => by !== "" && state === OPEN);
  if (due.length === 0) {
    announce(words.say("actions.no-days"));
    alert(words.say("actions.no-days"));
    return;
  }
  const wording = action => ({
    title: action.what || words.say("actions.unnamed"),
    details: [nameOf(model, plan), action.who, byId(model.questions, action.question)?.text].filter(Boolean).join("\n"),
  });
  const text = calendarText(due, { planId: id, product: words.say("actions.product"), now: new Date() }, wording);
  saveText(fileNameOf(model, plan, words.say("plans.file-name"), new Date(), "ics"), "text/calendar", text);
}

/** Saves all actions as a spreadsheet. */
export function saveActionTable({ model, words }, { plan }) {
  const name = fileNameOf(model, plan, words.say("plans.file-name"), new Date(), "csv");
  saveText(name, "text/csv", csvText(actionRows(model, words, plan)));
}
