import { element } from "../page/elements.js";

/** A section of the result under its heading. */
export function resultSection(name, title, ...children) {
  return element("section", { class: `result-${name}`, "aria-labelledby": `result-${name}` },
    element("h3", { id: `result-${name}` }, title), ...children);
}
