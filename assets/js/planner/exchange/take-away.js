// The part of the result for taking it away: files to read, a spreadsheet, a link.

import { docxOf, DOCX_TYPE } from "../../exchange/docx.js";
import { planPage } from "../../exchange/plan-page.js";
import { planToShare } from "../../exchange/plan-to-share.js";
import { reportOf } from "../../exchange/report.js";
import { shareLink } from "../../exchange/share-link.js";
import { answersCsv } from "../../exchange/tables.js";
import { fileNameOf, saveBytes, saveText } from "../page/download.js";
import { button, element } from "../page/elements.js";
import { resultSection } from "../result-view/section.js";

/** Links longer than this are cut by some programs, in characters. */
const LONG_LINK = 2000;

export function takeAwaySection(view) {
  const { words, plan } = view;
  const tick = (name, shown) => element("p", { hidden: !shown }, element("label", { class: "tick" },
    element("input", { type: "checkbox", "data-with": name }), element("span", {}, words.say(`take.with-${name}`))));
  const link = element("div", { class: "share-link" });
  const tool = (name, deed) => button(words.say(`take.${name}`), () => deed(sharedOf(view, section)));
  const section = resultSection("take", words.say("take.title"),
    tick("name", true), tick("notes", Object.keys(plan.notes).length > 0), tick("actions", plan.actions.length > 0),
    element("p", { class: "care" }, words.say("take.care")));
  section.append(
    element("p", { class: "result-tools" },
      tool("page", savePage), tool("document", saveDocument), tool("table", saveTable), tool("link", shared => showLink(link, shared))),
    link);
  return section;
}

/** The view with what of its plan goes along, as the ticks now are. */
function sharedOf(view, section) {
  const wanted = Object.fromEntries([...section.querySelectorAll("[data-with]")].map(box => [box.dataset.with, box.checked]));
  return { ...view, plan: planToShare(view.model, view.plan, wanted), notes: wanted.notes };
}

function savePage(shared) {
  saveText(fileName(shared, "html"), "text/html", planPage(report(shared), shared.plan, shared.words));
}

function saveDocument(shared) {
  saveBytes(fileName(shared, "docx"), DOCX_TYPE, docxOf(report(shared), new Date()));
}

function saveTable(shared) {
  const { model, plan, words, notes } = shared;
  saveText(fileName(shared, "csv"), "text/csv", answersCsv(model, plan, words, { notes }));
}

function report({ model, plan, words, notes }) {
  return reportOf(model, plan, words, { notes, direction: document.documentElement.dir || "ltr", site: location.origin });
}

async function showLink(place, { model, plan, words, announce, plannerAddress }) {
  const { fragment, refused } = await shareLink(model, plan, { whole: true });
  if (refused) {
    place.replaceChildren(element("p", { class: "problem" }, words.say(`refused.${refused}`)));
    announce(place.textContent);
    return;
  }
  const address = `${location.origin}${plannerAddress}#${fragment}`;
  const input = element("input", { type: "text", id: "share-link", readonly: true, value: address });
  place.replaceChildren(
    element("label", { for: "share-link" }, words.say("take.link-label")), input,
    element("p", { class: "plan-buttons" }, ...copyTool(input, words, announce)),
    element("p", { class: "remark" }, words.say(address.length > LONG_LINK ? "take.link-long" : "take.link-size", { count: address.length })));
  input.focus();
  input.select();
}

function copyTool(input, words, announce) {
  const copied = element("span", { class: "copied" });
  const copy = async () => {
    input.select();
    const done = await navigator.clipboard?.writeText(input.value).then(() => true, () => false);
    copied.textContent = words.say(done ? "take.copied" : "take.copy-yourself");
    announce(copied.textContent);
  };
  return [button(words.say("take.copy"), copy), copied];
}

function fileName({ model, words, plan }, ending) {
  return fileNameOf(model, plan, words.say("plans.file-name"), new Date(), ending);
}
