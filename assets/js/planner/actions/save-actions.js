// Takes the actions along as files.

import { actionsCalendar } from "../../exchange/calendar.js";
import { actionsCsv } from "../../exchange/tables.js";
import { fileNameOf, saveText } from "../page/download.js";

/**
 * Saves the actions that have a day as a calendar file.
 *
 * @param open what `openPlan` returns
 * @returns {boolean} whether there were any
 */
export function saveCalendar({ model, words }, { id, plan }) {
  const now = new Date();
  const { text, events } = actionsCalendar(model, plan, words, { planId: id, now });
  if (events === 0) return false;
  saveText(fileNameOf(model, plan, words.say("plans.file-name"), now, "ics"), "text/calendar", text);
  return true;
}

/** Saves all actions as a spreadsheet. */
export function saveActionTable({ model, words }, { plan }) {
  const name = fileNameOf(model, plan, words.say("plans.file-name"), new Date(), "csv");
  saveText(name, "text/csv", actionsCsv(model, plan, words));
}
