// The ways to take a plan along. They are much to load, so they are fetched when somebody first asks for one.

import { docxOf, DOCX_TYPE } from "../../exchange/docx.js";
import { planPage } from "../../exchange/plan-page.js";
import { reportOf } from "../../exchange/report.js";
import { shareLink } from "../../exchange/share-link.js";
import { answersCsv } from "../../exchange/tables.js";
import { fileNameOf, saveBytes, saveText } from "../page/download.js";
import { button, element } from "../page/elements.js";

/** Links longer than this are cut by some programs, in characters. */
const LONG_LINK = 2000;

/** Each way by its name: takes the view of what goes along, and the place where a link is shown. */
export const WAYS = { page: savePage, document: saveDocument, table: saveTable, link: showLink };

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

async function showLink({ model, plan, words, announce, plannerAddress }, place) {
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
