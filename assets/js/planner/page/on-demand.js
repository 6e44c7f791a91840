// Parts of the planner that are fetched only when somebody asks for them.

import { element } from "./elements.js";

/**
 * A module, once it is there.
 *
 * @param {() => Promise} load imports it
 * @param {HTMLElement} place where it is said that it cannot be had
 * @returns {Promise<Object|null>} null when it cannot be had: the device keeps no copy of it, and there is no connection
 */
export async function onDemand(load, place, { words, announce }) {
  try {
    return await load();
  } catch {
    place.replaceChildren(element("p", { class: "problem" }, words.say("refused.not-fetched")));
    announce(place.textContent);
    return null;
  }
}
