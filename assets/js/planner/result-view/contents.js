// What is in the result, so that nobody has to scroll to find the way to print it.

import { button, element } from "../page/elements.js";

/**
 * @param {{words}} view
 * @param {HTMLElement[]} sections what follows, each named by its heading (see `resultSection`)
 */
export function contentsOf({ words }, sections) {
  const headings = sections.map(section => section.querySelector("h3[id]")).filter(Boolean);
  const title = words.say("contents.title");
  return element("nav", { class: "result-contents", "aria-label": title },
    element("p", { class: "contents-title", "aria-hidden": "true" }, title),
    element("ul", {}, headings.map(({ id, textContent }) => element("li", {}, element("a", { href: `#${id}` }, textContent)))),
    button(words.say("tools.print"), () => print()));
}
