// A plan as one HTML file: a person reads the answers and the result in it, without any script, and the planner opens it again. Pure.

import { LONGEST } from "../planner/plan/plan-file.js";
import { heading } from "./blocks.js";
import { escapeMarkup } from "./markup.js";

const MARK = 'id="alongside-plan"';
/** The page's own style. Its hash stands in the page's policy; a test holds the two together. */
export const STYLE = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.06rem/1.55 system-ui,'Segoe UI',Roboto,sans-serif;color:#1f2430;background:#fbfaf6}"
  + "h1,h2,h3{line-height:1.2;color:#0f4c4a;break-after:avoid}table{border-collapse:collapse;margin:1rem 0;width:100%;font-size:.95rem}"
  + "caption{text-align:start;font-style:italic;padding-block-end:.3rem}th,td{border:1px solid #8b8f99;padding:.3rem .5rem;text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}"
  + "tr{break-inside:avoid}.strong{font-weight:700}"
  + "@media(prefers-color-scheme:dark){body{color:#e9e7df;background:#14171f}h1,h2,h3{color:#5ccabd}}@media print{body{max-width:none;margin:0;color:#000;background:#fff}}";
export const STYLE_HASH = "sha256-6ClTtFOryc1TjAX5RVnpQqMws+Apctdl/yyCpmPzlkY=";

/**
 * The file.
 *
 * @param report what `reportOf` returns
 * @param plan what the file gives back; leave out of it what shall not go along
 * @param words what `createWords` returns
 * @returns {string} the text of an .html file, to be saved as UTF-8
 */
export function planPage(report, plan, words) {
  const title = escapeMarkup(report.title);
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(report.language)}" dir="${report.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${[...report.blocks, heading(2, words.say("page.title")), { kind: "paragraph", text: words.say("page.how") }, { kind: "paragraph", text: words.say("page.care") }].map(markupOf).join("\n")}
</main>
<pre hidden ${MARK}>${planInside(plan)}</pre>
</body>
</html>
`;
}

/**
 * The plan in such a file, also after a browser has saved the page anew.
 *
 * @param {string} html anything at all
 * @returns {{text: string}|{refused: "too-long"|"no-plan-inside"}} `text`: a plan file's text, still to be read with `readPlanText`
 */
export function readPlanPage(html) {
  if (html.length > 2 * LONGEST) return { refused: "too-long" };
  const start = html.indexOf(">", html.lastIndexOf(MARK));
  const end = html.indexOf("</pre>", start);
  return html.includes(MARK) && start >= 0 && end >= 0 ? { text: html.slice(start + 1, end).trim() } : { refused: "no-plan-inside" };
}

// JSON in which no character means anything to HTML, nor is written otherwise when a browser saves the page.
function planInside(plan) {
  return JSON.stringify(plan).replace(/[<>&\u00a0\u2028\u2029\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function markupOf(block) {
  switch (block.kind) {
    case "heading": return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
    case "list": return listMarkup(block);
    case "table": return tableMarkup(block);
    default: return `<p${block.strong ? ' class="strong"' : ""}>${escapeMarkup(block.text)}</p>`;
  }
}

function listMarkup({ ordered, items }) {
  const name = ordered ? "ol" : "ul";
  return `<${name}>${items.map(item => `<li>${escapeMarkup(item)}</li>`).join("")}</${name}>`;
}

function tableMarkup({ caption, head, rows }) {
  const row = ([first, ...rest]) => `<tr><th scope="row">${escapeMarkup(first)}</th>${rest.map(text => `<td>${escapeMarkup(text)}</td>`).join("")}</tr>`;
  return `<table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head.map(text => `<th scope="col">${escapeMarkup(text)}</th>`).join("")}</tr></thead>`
    + `<tbody>${rows.map(row).join("\n")}</tbody></table>`;
}
