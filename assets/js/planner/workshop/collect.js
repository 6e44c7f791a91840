// Takes people's answers in: by camera, as typed or pasted codes, from files and photos, from paper.

import { fromGroups } from "../../exchange/letters.js";
import { element, foldOut } from "../page/elements.js";
import { readFiles } from "../compare/read-plans.js";
import { createCamera } from "./camera.js";
import { readPhoto } from "./qr-sight.js";
import { createSheets } from "./sheets.js";
import { answersIn, readAnswers } from "./workshop.js";

/**
 * @param context `model`, `words`, `announce`, `workshop()`, and `add(read)`, which says what came of it: `{good, replaced, sentence}`
 */
export function createCollection(context) {
  const { words, add, model, workshop } = context;
  const takeText = text => add(readAnswers(model, workshop(), text));
  return element("section", { class: "collect", "aria-labelledby": "collect" },
    element("h2", { id: "collect" }, words.say("workshop.collect.title")),
    createCamera({ ...context, take: takeText }),
    codeField(takeText, context),
    foldOut(words.say("workshop.files.title"), () => fileChoice(context), { class: "collect-more" }),
    foldOut(words.say("workshop.sheets.title"), () => createSheets(context), { class: "collect-more" }));
}

function codeField(takeText, { words, announce }) {
  const field = element("input", {
    type: "text", id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", "aria-describedby": "code-help code-groups",
  });
  const groups = element("p", { id: "code-groups", class: "code-groups", role: "status" });
  const said = element("p", { class: "collect-said", role: "alert" });

  const show = results => {
    const bad = results.filter(({ good }) => !good);
    // An answer more can be seen in the list of people; these cannot.
    said.textContent = results.filter(({ good, replaced }) => !good || replaced).map(({ sentence }) => sentence).join(" ");
    field.toggleAttribute("aria-invalid", bad.length > 0);
    announce(results.map(({ sentence }) => sentence).join(" "));
    if (bad.length === 0) field.value = "";
    groups.replaceChildren(...(bad.length === 0 ? [] : groupMarks(field.value, words)));
    field.focus();
  };

  // Many codes may be pasted at once, one a line: a text field would join them.
  field.addEventListener("paste", event => {
    const lines = (event.clipboardData?.getData("text") ?? "").split(/[\r\n]+/).map(line => line.trim()).filter(Boolean);
    if (lines.length < 2) return;
    event.preventDefault();
    show(lines.map(takeText));
  });
  field.addEventListener("input", () => groups.replaceChildren(...groupMarks(field.value, words)));

  const form = element("form", { class: "code-form" },
    element("label", { for: "code" }, words.say("workshop.code.label")),
    element("p", { id: "code-help", class: "small" }, words.say("workshop.code.help")),
    field, groups, said, element("button", { class: "button" }, words.say("workshop.code.add")));
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (field.value.trim() !== "") show([takeText(field.value)]);
  });
  return form;
}

// Each whole group with whether it fits, while it is being read out. Links and unknown letters are told when they are added.
function groupMarks(text, words) {
  if (/[/#]/.test(text) || text.length > 200) return [];
  const { groups = [] } = fromGroups(text);
  return groups.filter(({ whole }) => whole).flatMap(({ letters, fits }) => [element("span", { class: "code-group", "data-fits": String(fits) }, letters,
    element("span", { class: fits ? "visually-hidden" : "" }, ` ${words.say(fits ? "workshop.code.fits" : "workshop.code.wrong")}`)), " "]);
}

function fileChoice({ model, words, add, announce, workshop }) {
  const input = element("input", { type: "file", id: "workshop-files", multiple: true, accept: "image/*,.json,.html,application/json,text/html" });
  const said = element("ul", { class: "collect-said" });
  input.addEventListener("change", async () => {
    const results = [];
    for (const file of input.files) results.push(`${file.name}: ${(await takeFile(file)).sentence}`);
    said.replaceChildren(...results.map(sentence => element("li", {}, sentence)));
    announce(results.join(" "));
    input.value = "";
  });

  const takeFile = async file => {
    if (!file.type.startsWith("image/")) {
      const [read] = await readFiles(model, [file]);
      return add(read.plan ? answersIn(read.plan) : read);
    }
    const text = await readPhoto(file);
    return add(text === null ? { refused: "no-code-in-photo" } : readAnswers(model, workshop(), text));
  };
  return element("div", {}, element("p", { class: "open-file" }, element("label", { for: "workshop-files" }, words.say("workshop.files.label")), input), said);
}
