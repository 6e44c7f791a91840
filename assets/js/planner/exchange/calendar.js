// Actions as a calendar file (RFC 5545), one entry for each that has a day. Pure.

const LONGEST_LINE = 75;

/**
 * The text of a calendar file.
 *
 * @param actions as `actionsOf` gives them
 * @param {{planId: string, product: string, now: Date}} about `planId` and an action's id make an entry's lasting name, so
 *   that opening the file twice changes entries and doubles none
 * @param {(action) => {title: string, details: string}} wording
 */
export function calendarText(actions, { planId, product, now }, wording) {
  const entries = actions.filter(({ by }) => by !== "").flatMap(action => entryOf(action, wording(action), { planId, now }));
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:${escaped(product)}`, "CALSCALE:GREGORIAN", ...entries, "END:VCALENDAR"];
  return lines.map(folded).join("\r\n") + "\r\n";
}

function entryOf(action, { title, details }, { planId, now }) {
  return [
    "BEGIN:VEVENT",
    `UID:${planId}-${action.id}@alongside.invalid`.replace(/[^\x21-\x7e]/g, "-"),
    `DTSTAMP:${stamp(now)}`,
    // Programs show the entry with the higher number when they meet the same one twice.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`,
    `DTSTART;VALUE=DATE:${compact(action.by)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(action.by))}`,
    `SUMMARY:${escaped(title)}`,
    ...(details === "" ? [] : [`DESCRIPTION:${escaped(details)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}

// Lines are folded at 75 bytes, never inside a character.
function folded(line) {
  const encoder = new TextEncoder();
  const parts = [""];
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > LONGEST_LINE) {
      parts.push("");
      length = 1;
    }
    parts[parts.length - 1] += character;
    length += size;
  }
  return parts.join("\r\n ");
}

function stamp(date) {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}

function compact(day) {
  return day.replaceAll("-", "");
}

// An all-day entry ends before the day after.
function dayAfter(day) {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
