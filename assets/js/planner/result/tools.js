// What to do with the result: keep it, print it, put it beside others.

import { button, element } from "../page/elements.js";
import { resultSection } from "./section.js";

export function toolsSection({ words, link, saveFile }) {
  return resultSection("tools", words.say("tools.title"),
    element("p", { class: "result-tools" },
      button(words.say("saved.save-file"), () => saveFile(), { class: "button" }),
      button(words.say("tools.print"), () => print())),
    element("p", { class: "remark" }, words.say("tools.file-care")),
    element("ul", {},
      ["compare", "over-time", "print", "how-scoring-works"].map(link).filter(Boolean).map(found => element("li", {}, found))));
}
