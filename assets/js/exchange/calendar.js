// Actions as a calendar file: RFC 5545, all-day events. Pure: the moment is passed in.

import { byId } from "../planner/model.js";
import { own } from "../planner/reading.js";
import { actionsOf, dayOf, stateOf } from "./actions.js";
import { crc32OfText } from "./crc32.js";
import { oneLine, plainText } from "./plain-text.js";

const MOST_OCTETS = 75;
const DAY = 24 * 60 * 60 * 1000;
// Numbers of changes count minutes from here, so that each later file of the same actions has a higher one.
const FIRST_MINUTE = Date.UTC(2026, 0, 1) / 60_000;

/**
 * The actions that have a day, as the text of an .ics file.
 *
 * @param words what `createWords` returns
 * @param {{planId: string, now: Date}} context `planId`: what the plan is kept under, so that a later file changes the same events
 * @returns {{text: string, events: number, left: number}} `left`: how many actions have no day, or none that exists
 */
export function actionsCalendar(model, plan, words, { planId, now }) {
  const actions = actionsOf(plan);
  const uids = uidsOf(actions, planId);
  const dated = actions.map((action, place) => ({ action, day: dayOf(action), uid: uids[place] })).filter(({ day }) => day !== null);
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//Alongside//Planner//${words.language.toUpperCase()}`, "CALSCALE:GREGORIAN",
    ...dated.flatMap(event => eventLines(model, words, event, now)),
    "END:VCALENDAR",
  ];
  return { text: lines.map(line => `${folded(line)}\r\n`).join(""), events: dated.length, left: actions.length - dated.length };
}

function eventLines(model, words, { action, day, uid }, now) {
  const question = byId(model.questions, own(action, "question"))?.text;
  const who = oneLine(own(action, "who"));
  const about = [who && words.say("calendar.who", { who }), question && words.say("calendar.question", { question }), words.say("calendar.state", { state: words.say(`action.${stateOf(action)}`) })];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `SEQUENCE:${Math.max(0, Math.floor(now.getTime() / 60_000) - FIRST_MINUTE)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + DAY)}`,
    `SUMMARY:${escaped(oneLine(own(action, "what")) || question || words.say("calendar.untitled"))}`,
    `DESCRIPTION:${escaped(about.filter(Boolean).join("\n"))}`,
    `STATUS:${stateOf(action) === "dropped" ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

// An action keeps its event for as long as it keeps its id, or else its question and its words.
function uidsOf(actions, planId) {
  const met = new Map();
  return actions.map(action => {
    const name = typeof own(action, "id") === "string" ? action.id : JSON.stringify([own(action, "question"), own(action, "what")]);
    const earlier = met.get(name) ?? 0;
    met.set(name, earlier + 1);
    return `${hex(name)}${hex(`${earlier}${name}`)}-${planId.replace(/[^\w-]/g, "")}@alongside`;
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
