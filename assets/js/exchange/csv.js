// Tables for spreadsheets: RFC 4180 with everything quoted, as UTF-8 with a mark that Excel knows it by. Pure.

import { plainText } from "./plain-text.js";

const BYTE_ORDER_MARK = "\ufeff";
// A cell that starts like this is a formula to one spreadsheet or another (the wide signs too).
const FORMULA = /^[\s\u00a0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\n]/;

/**
 * Rows of cells as the text of a .csv file. A cell that a spreadsheet could run as a formula gets an apostrophe in front.
 *
 * @param {Array<Array<string|number|null>>} rows the head row first
 */
export function csvOf(rows) {
  return BYTE_ORDER_MARK + rows.map(row => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value) {
  const text = plainText(value);
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
