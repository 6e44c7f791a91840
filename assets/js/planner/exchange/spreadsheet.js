// Tables as CSV that spreadsheets open rightly and safely. Pure.

const BYTE_ORDER_MARK = "\uFEFF";

/** The text of a CSV file. @param {Array<Array<string|number|null>>} rows */
export function csvText(rows) {
  return BYTE_ORDER_MARK + rows.map(row => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

// A text that begins like a formula would be run by the spreadsheet, so it gets an apostrophe before it.
function cell(value) {
  if (typeof value === "number") return String(value);
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
