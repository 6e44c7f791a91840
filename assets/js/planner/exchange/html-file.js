// One HTML file that a person can read in any browser and that holds the plan, so that it can be opened again. Pure.

const OPENING = '<script type="application/json" id="alongside-plan">';
const CLOSING = "</script>";

/**
 * The plan inside an HTML file.
 *
 * @returns {string|null} the plan file's text; null when there is none in it
 */
export function planTextIn(html) {
  const start = html.indexOf(OPENING);
  const end = html.indexOf(CLOSING, start);
  return start < 0 || end < 0 ? null : html.slice(start + OPENING.length, end);
}

/**
 * The file's text.
 *
 * @param {{title: string, language: string, direction: string, sections: Array}} page each section is `{heading, paragraphs, rows}`: texts only,
 *   `rows` a table whose first row is the head
 * @param plan what is held inside
 */
export function htmlFileText({ title, language, direction, sections }, plan) {
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${escaped(direction)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${sections.map(sectionText).join("\n")}
${OPENING}${held(plan)}${CLOSING}
</body>
</html>
`;
}

const STYLE = `body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color:#1f2430;background:#fbfaf6}
h1,h2{font-family:Charter,Georgia,serif;line-height:1.2}table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #dcd7c9}
@media print{body{background:none;font-size:11pt}}`;

function sectionText({ heading, paragraphs = [], rows = [] }) {
  return [
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map(text => `<p>${escaped(text)}</p>`),
    rows.length > 1 ? tableText(rows) : "",
  ].filter(Boolean).join("\n");
}

function tableText([head, ...rows]) {
  const line = (row, before, after) => `<tr>${row.map(text => before + escaped(String(text ?? "")) + after).join("")}</tr>`;
  return ["<table>", `<thead>${line(head, '<th scope="col">', "</th>")}</thead>`, "<tbody>",
    ...rows.map(row => line(row, "<td>", "</td>")), "</tbody>", "</table>"].join("\n");
}

function escaped(text) {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

// Nothing that a plan holds may end the script element around it or open a comment.
function held(plan) {
  return JSON.stringify(plan).replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
