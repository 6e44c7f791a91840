// Makes anybody's words safe to carry: no control characters and no halves of characters. Pure.

const HALF_A_CHARACTER = /\p{Surrogate}/gu;
// Tab and line feed stay; U+FFFE and U+FFFF are no characters, and XML refuses them.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text of whole characters, with "\n" for every line end. @param value a text or a number; anything else gives "" */
export function plainText(value) {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return value.replace(/\r\n?|\u0085|\u2028|\u2029/g, "\n").replace(CONTROL, "").replace(HALF_A_CHARACTER, "\ufffd");
}

/** The same on one line. */
export function oneLine(value) {
  return plainText(value).replace(/[\t\n]+/g, " ").trim();
}
