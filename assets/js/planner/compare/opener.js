// Where plans are opened: files, links, and the plans that this device already keeps.

import { button, element } from "../page/elements.js";
import { nameOf } from "../plan/plan.js";
import { readFiles, readLinks } from "./read-plans.js";

/**
 * The choices, under a heading.
 *
 * @param context `model`, `words`, `shelf`, `announce`, and `add(entries)`, which takes what was read and what was refused
 */
export function createOpener(context) {
  const { words } = context;
  return element("section", { class: "compare-open", "aria-labelledby": "compare-open" },
    element("h2", { id: "compare-open" }, words.say("compare.open.title")),
    element("p", {}, words.say("compare.open.help")),
    fileChoice(context), linkChoice(context), shelfChoice(context));
}

function fileChoice({ model, words, add }) {
  const input = element("input", {
    type: "file", id: "compare-files", multiple: true, accept: ".json,.html,application/json,text/html",
  });
  input.addEventListener("change", async () => {
    const files = [...input.files];
    if (files.length === 0) return;
    add(await readFiles(model, files));
    // So that the same file can be chosen again after it was removed.
    input.value = "";
  });
  return element("p", { class: "open-file" }, element("label", { for: "compare-files" }, words.say("compare.open.files")), input);
}

function linkChoice({ model, words, add, announce }) {
  const field = element("textarea", { id: "compare-links", rows: 2, autocomplete: "off", spellcheck: "false" });
  const take = async () => {
    const read = await readLinks(model, field.value, place => words.say("compare.open.link", { place }));
    if (read.length === 0) {
      announce(words.say("compare.open.no-links"));
      field.focus();
      return;
    }
    add(read);
    field.value = "";
  };
  return element("div", { class: "open-links" },
    element("label", { for: "compare-links" }, words.say("compare.open.links")), field,
    element("p", { class: "tool-buttons" }, button(words.say("compare.open.use-links"), take)));
}

function shelfChoice({ model, words, shelf, add }) {
  const entries = shelf.list();
  if (entries.length === 0) return null;
  const read = () => shelf.list().map(({ id, plan, refused, detail }) => ({
    source: (plan && nameOf(model, plan)) ?? words.say(plan ? "plans.unnamed" : "plans.unreadable"),
    id, plan, refused, detail,
  }));
  return element("p", {}, button(words.say("compare.open.device", { count: entries.length }), () => add(read())));
}
