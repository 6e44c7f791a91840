// Fetches what a planner page needs, and says so when it cannot.

import { createAnnouncer } from "./announce.js";
import { createWords } from "../../words.js";
import { element } from "./elements.js";

/**
 * Starts a page of the planner with its data.
 *
 * @param {HTMLElement} place has the addresses: `data-model` and `data-words`
 * @param {(place: HTMLElement, data: {model, words}) => void} start
 */
export async function loadPage(place, start) {
  try {
    const [model, texts] = await Promise.all([fetchJson(place.dataset.model), fetchJson(place.dataset.words)]);
    start(place, { model, words: createWords(texts, document.documentElement.lang || "en") });
  } catch (fault) {
    // The words may be what is missing, so these stand here.
    place.prepend(element("p", { class: "problem", role: "alert" },
      "The planner could not start. Reload the page. If that does not help, print the checklist and use a pen."));
    throw fault;
  }
}

/** What a page's template has ready for its scripts: a place to announce things, and copies of icons and links. */
export function piecesOf(place) {
  const copyOf = selector => place.querySelector(selector)?.cloneNode(true) ?? null;
  return {
    announce: createAnnouncer(place.querySelector("[data-announcer]")),
    icon: id => copyOf(`[data-icon="${CSS.escape(id)}"] > svg`),
    link: id => copyOf(`[data-link="${CSS.escape(id)}"]`),
  };
}

/** A JSON file of the site. */
export async function fetchJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
