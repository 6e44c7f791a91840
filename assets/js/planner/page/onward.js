// At the end of each part, the way to the next one.

import { element } from "./elements.js";

/**
 * Adds to each part of the form a link to the next part and one to the result.
 *
 * @returns {{current: () => (HTMLElement|null)}} the link onward of the part that is open
 */
export function createOnward(planner, words) {
  const form = planner.querySelector("[data-form]");
  const parts = [...form.querySelectorAll("[data-part]")];
  parts.forEach((part, place) => part.append(wayOn(parts[place + 1], words)));
  return { current: () => form.querySelector("[data-part]:not([hidden]) [data-onward]") };
}

function wayOn(next, words) {
  const result = attributes => element("a", { href: "#result", ...attributes }, words.say("onward.result"));
  if (!next) return element("p", { class: "onward" }, result({ class: "button", "data-onward": true }));
  const title = next.querySelector("[data-part-title]").textContent.trim();
  return element("p", { class: "onward" },
    element("a", { class: "button", href: `#${next.id}`, "data-onward": true }, words.say("onward.next", { title })), " ", result({}));
}
