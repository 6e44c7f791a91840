// Actions as a calendar file: RFC 5545, all-day events. Pure: the moment is passed in.

import { byId } from "../planner/model.js";
import { actionsOf } from "../planner/plan/actions.js";
import { crc32OfText } from "./crc32.js";
import { oneLine, plainText } from "./plain-text.js";

const MOST_OCTETS = 75;
const DAY = 24 * 60 * 60 * 1000;
// Numbers of changes count minutes from here, so that each later file of the same actions has a higher one.
const FIRST_MINUTE = Date.UTC(2026, 0, 1) / 60_000;

/**
 * The actions that have a day, as the text of an .ics file.
 *
 * @param plan as `readPlanText` gives it
 * @param words what `createWords` returns
 * @param {{planId: string, now: Date}} context `planId`: what the plan is kept under, so that a later file changes the same events
 * @returns {{text: string, events: number, left: number}} `left`: how many actions have no day
 */
export function actionsCalendar(model, plan, words, { planId, now }) {
  const actions = actionsOf(plan);
  const uids = uidsOf(actions, planId);
  const dated = actions.map((action, place) => ({ action, uid: uids[place] })).filter(({ action }) => action.by !== "");
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//Alongside//Planner//${words.language.toUpperCase()}`, "CALSCALE:GREGORIAN",
    ...dated.flatMap(event => eventLines(model, words, event, now)),
    "END:VCALENDAR",
  ];
  return { text: lines.map(line => `${folded(line)}\r\n`).join(""), events: dated.length, left: actions.length - dated.length };
}

function eventLines(model, words, { action, uid }, now) {
  const day = Date.parse(`${action.by}T00:00:00Z`);
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `SEQUENCE:${Math.max(0, Math.floor(now.getTime() / 60_000) - FIRST_MINUTE)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + DAY)}`,
    `SUMMARY:${escaped(oneLine(action.what) || words.say("actions.unnamed"))}`,
    `DESCRIPTION:${escaped(details(model, words, action))}`,
    `STATUS:${action.state === "dropped" ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function details(model, words, action) {
  const parts = { who: oneLine(action.who), question: byId(model.questions, action.question)?.text, state: words.say(`actions.state.${action.state}`) };
  return Object.entries(parts).filter(([, value]) => value)
    .map(([part, value]) => words.say("report.line", { name: words.say(`actions.parts.${part}`), value })).join("\n");
}

// An action keeps its event for as long as it keeps its id. A file may use an id twice.
function uidsOf(actions, planId) {
  const met = new Map();
  return actions.map(({ id }) => {
    const earlier = met.get(id) ?? 0;
    met.set(id, earlier + 1);
    return `${hex(id)}${hex(`${earlier}${id}`)}-${planId.replace(/[^\w-]/g, "")}@alongside`;
  });
}

function hex(text) {
  return crc32OfText(text).toString(16).padStart(8, "0");
}

function dateOf(day) {
  return new Date(day).toISOString().slice(0, 10).replaceAll("-", "");
}

function escaped(text) {
  return plainText(text).replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

// A line of more than 75 octets goes on after a line end and a space; a character is never cut.
function folded(line) {
  let octets = 0;
  return [...line].map(character => {
    const more = octetsOf(character.codePointAt(0));
    octets += more;
    if (octets <= MOST_OCTETS) return character;
    octets = more + 1;
    return `\r\n ${character}`;
  }).join("");
}

function octetsOf(codePoint) {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
