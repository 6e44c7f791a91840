// A QR code as a picture on the page.

import { qrOf, qrPath } from "../../exchange/qr.js";
import { shape } from "../page/elements.js";

/** @param {string} name what the picture is, for those who do not see it @returns {SVGElement|null} null when the text is too long */
export function qrPicture(text, name) {
  const code = qrOf(text);
  if (code.refused) return null;
  const { path, size } = qrPath(code.matrix);
  // Dark on light whatever the page's colours are: many cameras read no light code on dark.
  return shape("svg", { class: "qr", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": name },
    shape("rect", { class: "qr-light", width: size, height: size }), shape("path", { class: "qr-dark", d: path }));
}
