// What to do with the result: keep it, print it, put it beside others.

import { button, element } from "../page/elements.js";
import { resultSection } from "./section.js";

export function toolsSection({ words, plan, link, saveFile, openCopy }) {
  return resultSection("tools", words.say("tools.title"),
    element("p", { class: "tool-buttons" },
      openCopy ? button(words.say("tools.open-copy"), () => openCopy(plan), { class: "button" }) : null,
      button(words.say("saved.save-file"), () => saveFile(plan), openCopy ? {} : { class: "button" })),
    element("p", { class: "remark" }, words.say("tools.file-care")),
    element("ul", {},
      ["compare", "over-time", "print", "how-scoring-works"].map(link).filter(Boolean).map(found => element("li", {}, found))));
}
