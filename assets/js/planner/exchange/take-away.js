// The part of the result for taking it away: files to read, a spreadsheet, a link.

import { saveText, fileNameOf } from "../page/download.js";
import { button, element } from "../page/elements.js";
import { resultSection } from "../result-view/section.js";
import { htmlFileText } from "./html-file.js";
import { planLink } from "./link.js";
import { readableResult } from "./readable.js";
import { planToShare } from "./share.js";
import { csvText } from "./spreadsheet.js";
import { answerRows } from "./tables.js";

/** Links longer than this are cut by some programs, in characters. */
const LONG_LINK = 2000;

export function takeAwaySection(view) {
  const { words, plan } = view;
  const tick = (name, shown) => element("p", { hidden: !shown }, element("label", { class: "tick" },
    element("input", { type: "checkbox", "data-with": name }), element("span", {}, words.say(`take.with-${name}`))));
  const link = element("div", { class: "share-link" });
  const section = resultSection("take", words.say("take.title"),
    tick("name", true), tick("notes", Object.keys(plan.notes).length > 0), tick("actions", plan.actions.length > 0),
    element("p", { class: "care" }, words.say("take.care")),
    element("p", { class: "result-tools" },
      button(words.say("take.page"), () => savePage(view, wanted())),
      button(words.say("take.table"), () => saveTable(view, wanted())),
      button(words.say("take.link"), () => showLink(link, view, wanted()))),
    link);
  const wanted = () => Object.fromEntries([...section.querySelectorAll("[data-with]")].map(box => [box.dataset.with, box.checked]));
  return section;
}

function savePage({ model, words, plan }, wanted) {
  const shared = { notes: {}, actions: [], revs: {}, ...planToShare(model, plan, wanted) };
  const { title, sections } = readableResult(model, words, shared, wanted, location.origin);
  const { lang: language, dir } = document.documentElement;
  const text = htmlFileText({ title, language, direction: dir || "ltr", sections }, shared);
  saveText(fileName(model, words, shared, "html"), "text/html", text);
}

function saveTable({ model, words, plan }, wanted) {
  saveText(fileName(model, words, planToShare(model, plan, wanted), "csv"), "text/csv", csvText(answerRows(model, words, plan, wanted)));
}

async function showLink(place, { model, words, plan, announce, plannerAddress }, wanted) {
  const address = location.origin + plannerAddress + await planLink(planToShare(model, plan, wanted));
  const input = element("input", { type: "text", id: "share-link", readonly: true, value: address });
  const copied = element("span", { class: "copied" });
  const copy = async () => {
    input.select();
    const done = await navigator.clipboard?.writeText(address).then(() => true, () => false);
    copied.textContent = words.say(done ? "take.copied" : "take.copy-yourself");
    announce(copied.textContent);
  };
  place.replaceChildren(
    element("label", { for: "share-link" }, words.say("take.link-label")), input,
    element("p", { class: "plan-buttons" }, button(words.say("take.copy"), copy), copied),
    element("p", { class: "remark" }, words.say(address.length > LONG_LINK ? "take.link-long" : "take.link-size", { count: address.length })));
  input.focus();
  input.select();
}

function fileName(model, words, plan, ending) {
  return fileNameOf(model, plan, words.say("plans.file-name"), new Date(), ending);
}
