// A report as a Word document: Office Open XML (ECMA-376), written by hand, without macros, fields or links. Pure.

import { utf8 } from "./bytes.js";
import { escapeMarkup } from "./markup.js";
import { documentXml } from "./docx-body.js";
import { numberingXml, stylesXml } from "./docx-styles.js";
import { zipOf } from "./zip.js";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The media type of a Word document. */
export const DOCX_TYPE = `${WORD}.document`;

/**
 * A report as the bytes of a .docx file: the same report and moment give the same bytes.
 *
 * @param report what `reportOf` returns
 * @param {Date} now when it is written
 * @returns {Uint8Array}
 */
export function docxOf(report, now) {
  const parts = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      [`${OFFICE}/relationships/officeDocument`, "word/document.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(report, now),
    "word/document.xml": documentXml(report),
    "word/styles.xml": stylesXml(report),
    "word/numbering.xml": numberingXml(report),
    "word/settings.xml": settings(report),
    "word/_rels/document.xml.rels": relationships(["styles", "numbering", "settings"].map(part => [`${OFFICE}/relationships/${part}`, `${part}.xml`])),
  };
  return zipOf(Object.entries(parts).map(([name, xml]) => ({ name, bytes: utf8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`) })));
}

function contentTypes() {
  const parts = {
    "/word/document.xml": `${WORD}.document.main+xml`,
    "/word/styles.xml": `${WORD}.styles+xml`,
    "/word/numbering.xml": `${WORD}.numbering+xml`,
    "/word/settings.xml": `${WORD}.settings+xml`,
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  };
  const overrides = Object.entries(parts).map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("");
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function relationships(targets) {
  const each = targets.map(([type, target], place) => `<Relationship Id="r${place + 1}" Type="${type}" Target="${target}"/>`).join("");
  return `<Relationships xmlns="${PACKAGE}/relationships">${each}</Relationships>`;
}

function coreProperties({ title, language }, now) {
  const moment = now.toISOString().replace(/\.\d+/, "");
  const date = name => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" `
    + `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${escapeMarkup(title)}</dc:title><dc:language>${escapeMarkup(language)}</dc:language>${date("created")}${date("modified")}</cp:coreProperties>`;
}

function settings({ language }) {
  return `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:compat>`
    + `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`
    + `<w:themeFontLang w:val="${escapeMarkup(language)}"/></w:settings>`;
}
