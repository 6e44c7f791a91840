// What a report is made of. Pure.
//
//   {kind: "heading", level: 1|2|3, text}   {kind: "paragraph", text, strong: true|undefined}
//   {kind: "list", items: [text], ordered}  {kind: "table", caption, head: [text], rows: [[text]]}  the first cell heads its row

/** A heading. */
export function heading(level, text) {
  return { kind: "heading", level, text };
}

/** A paragraph; none for no text. */
export function paragraph(text, strong) {
  return text ? [{ kind: "paragraph", text, ...(strong ? { strong } : {}) }] : [];
}

/** A list; none for no items. */
export function list(items, ordered = false) {
  return items.length > 0 ? [{ kind: "list", items, ordered }] : [];
}

/** A table; none for no rows. */
export function table(caption, head, rows) {
  return rows.length > 0 ? [{ kind: "table", caption, head, rows }] : [];
}
