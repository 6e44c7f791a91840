// Text inside markup, for XML and HTML alike. Pure.

import { plainText } from "./plain-text.js";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Anybody's words as the text of an element or the value of a quoted attribute. */
export function escapeMarkup(value) {
  return plainText(value).replace(/[&<>"']/g, character => ESCAPES[character]);
}
