/** A share as a whole percentage, rounded half up in whole numbers only; null when there is nothing to take a share of. */
export function percent(part, whole) {
  return whole > 0 ? Math.floor((200 * part + whole) / (2 * whole)) : null;
}

/** The mean of whole numbers in hundredths (150 is one and a half), rounded half up; null when there are none. */
export function meanInHundredths(sum, count) {
  return percent(sum, count);
}

export function sumOf(items, valueOf) {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
