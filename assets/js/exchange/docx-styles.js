// How a Word document looks: its styles and lists. Pure.

import { escapeMarkup } from "./markup.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const INK = "1F2430";
const BRAND = "0F4C4A";
const LINE = "8B8F99";

/** The styles: real headings, so that a screen reader and the navigation pane find them. */
export function stylesXml({ language, direction }) {
  const lang = `<w:lang w:val="${escapeMarkup(language)}" w:eastAsia="${escapeMarkup(language)}" w:bidi="${escapeMarkup(direction === "rtl" ? language : "ar-SA")}"/>`;
  const bidi = direction === "rtl" ? "<w:bidi/>" : "";
  return `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/>`
    + `<w:color w:val="${INK}"/><w:sz w:val="23"/><w:szCs w:val="23"/>${lang}</w:rPr></w:rPrDefault>`
    + `<w:pPrDefault><w:pPr>${bidi}<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
    + `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`
    + headingStyle("Title", "Title", 0, 40) + headingStyle("Heading1", "heading 1", 0, 30) + headingStyle("Heading2", "heading 2", 1, 26)
    + paragraphStyle("Strong", "Strong Paragraph", "", `<w:b/><w:bCs/>`)
    + paragraphStyle("ListParagraph", "List Paragraph", `<w:spacing w:after="60"/><w:ind w:left="397" w:hanging="397"/>`, "")
    + paragraphStyle("Caption", "caption", `<w:keepNext/><w:spacing w:before="120" w:after="60"/>`, `<w:i/><w:iCs/>`)
    + paragraphStyle("TableText", "Table Text", `<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>`, `<w:sz w:val="20"/><w:szCs w:val="20"/>`)
    + paragraphStyle("TableHead", "Table Head", `<w:keepNext/><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>`, `<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/>`)
    + tableStyle() + "</w:styles>";
}

function headingStyle(id, name, level, size) {
  const outline = id === "Title" ? "" : `<w:outlineLvl w:val="${level}"/>`;
  return paragraphStyle(id, name, `<w:keepNext/><w:keepLines/><w:spacing w:before="${size * 8}" w:after="80"/>${outline}`,
    `<w:b/><w:bCs/><w:color w:val="${BRAND}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`, "Normal");
}

function paragraphStyle(id, name, paragraph, run, next) {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/>`
    + `${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ""}${run ? `<w:rPr>${run}</w:rPr>` : ""}</w:style>`;
}

function tableStyle() {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`).join("");
  return `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>`
    + `<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
}

/** The lists: number 1 has bullets; each further one counts, starting at one. */
export function numberingXml({ blocks }) {
  const counted = blocks.filter(({ kind, ordered }) => kind === "list" && ordered);
  const kindOf = (id, format, sign) => `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>`
    + `<w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>`;
  const restart = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;
  return `<w:numbering xmlns:w="${WORD}">${kindOf(0, "bullet", "\u2022")}${kindOf(1, "decimal", "%1.")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    + `${counted.map((_, place) => `<w:num w:numId="${place + 2}"><w:abstractNumId w:val="1"/>${restart}</w:num>`).join("")}</w:numbering>`;
}
