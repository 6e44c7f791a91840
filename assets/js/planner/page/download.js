// Hands the browser a file to save.

import { planText } from "../plan/plan-file.js";
import { nameOf } from "../plan/plan.js";

/** Saves a text as a file. @param {string} type such as "application/json" */
export function saveText(fileName, type, text) {
  saveBytes(fileName, type, new TextEncoder().encode(text));
}

/** Saves a plan as a plan file. */
export function savePlanFile(model, words, plan, day) {
  saveText(fileNameOf(model, plan, words.say("plans.file-name"), day, "json"), "application/json", planText(plan));
}

/** Saves a text that is no plan as it is. */
export function saveRawText(words, text) {
  saveText(`${words.say("plans.file-name")}.txt`, "text/plain", text);
}

/** Saves bytes as a file. */
export function saveBytes(fileName, type, bytes) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * A file name that says what and when: "mill-lane-lunch-club-2026-11-23.json".
 *
 * @param {string} unnamed what a plan without a name is called
 * @param {Date} day
 * @param {string} ending such as "json"
 */
export function fileNameOf(model, plan, unnamed, day, ending) {
  const words = (nameOf(model, plan) ?? unnamed).normalize("NFKC").toLowerCase();
  const plain = words.replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, "0")).join("-");
  return `${plain || "plan"}-${date}.${ending}`;
}
