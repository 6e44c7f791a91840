// The text of a Word document: a report's blocks as WordprocessingML. Pure.

import { escapeMarkup } from "./markup.js";
import { plainText } from "./plain-text.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
// A4 with 2 cm around, in twentieths of a point; a wide table makes its own section no wider, its columns share this.
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** The main part of the document. Lists that are numbered each start again at one: `docx-styles.js` defines as many. */
export function documentXml({ blocks, direction }) {
  const rightToLeft = direction === "rtl";
  let numbered = 1;
  const body = blocks.map(block => {
    switch (block.kind) {
      case "heading": return paragraph(block.text, block.level === 1 ? "Title" : `Heading${block.level - 1}`);
      case "list": return listItems(block, block.ordered ? ++numbered : 1);
      case "table": return table(block, rightToLeft);
      default: return paragraph(block.text, block.strong ? "Strong" : null);
    }
  }).join("");
  return `<w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>`
    + `<w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="567" w:footer="567" w:gutter="0"/>`
    + `${rightToLeft ? "<w:bidi/>" : ""}</w:sectPr></w:body></w:document>`;
}

function paragraph(text, style, more = "") {
  const properties = (style ? `<w:pStyle w:val="${style}"/>` : "") + more;
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${run(text)}</w:p>`;
}

function run(text) {
  const lines = plainText(text).split("\n").map(line => `<w:t xml:space="preserve">${escapeMarkup(line).replaceAll("\t", " ")}</w:t>`);
  return `<w:r>${lines.join("<w:br/>")}</w:r>`;
}

function listItems({ items }, number) {
  const place = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
  return items.map(item => paragraph(item, "ListParagraph", place)).join("");
}

// The caption stands before the table and stays with it; the head row comes again on every page.
function table({ caption, head, rows }, rightToLeft) {
  const width = Math.floor(TEXT_WIDTH / head.length);
  const cell = (text, style) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`;
  const row = (cells, properties, styleOf) => `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.map((text, place) => cell(text, styleOf(place))).join("")}</w:tr>`;
  return paragraph(caption, "Caption", "<w:keepNext/>")
    + `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>${rightToLeft ? "<w:bidiVisual/>" : ""}<w:tblW w:w="${width * head.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`
    + `<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`
    + `<w:tblCaption w:val="${escapeMarkup(caption)}"/></w:tblPr>`
    + `<w:tblGrid>${head.map(() => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`
    + row(head, "<w:tblHeader/>", () => "TableHead")
    + rows.map(cells => row(cells, "", () => "TableText")).join("")
    + "</w:tbl><w:p/>";
}
