// A workshop: what is asked, and the code of each person who has answered. Pure; workshops are never changed.

import { crc32OfText } from "../../exchange/crc32.js";
import { PEOPLE, codeOf, readCode, readScanned } from "../../exchange/workshop-code.js";

const VERSION = 1;
/** More people than this are no workshop, and comparing them would be slow. */
const MOST_PEOPLE = 300;

/** A workshop that nobody has answered yet. @param {{questions: string[], who: boolean}} asked */
export function newWorkshop(asked) {
  return { version: VERSION, asked, codes: [] };
}

/**
 * A workshop as it was kept.
 *
 * @param kept anything
 * @returns {{workshop: Object, lost: number}|null} `lost`: how many codes can no longer be read
 */
export function keptWorkshop(model, kept) {
  const { questions, who } = kept?.asked ?? {};
  if (kept?.version !== VERSION || !Array.isArray(questions) || !Array.isArray(kept.codes)) return null;
  const asked = { questions: model.questions.map(({ id }) => id).filter(id => questions.includes(id)), who: who === true };
  if (asked.questions.length === 0) return null;
  const codes = kept.codes.slice(0, MOST_PEOPLE).filter(code => typeof code === "string" && !readCode(model, asked, code).refused);
  return { workshop: { version: VERSION, asked, codes: [...new Set(codes)] }, lost: kept.codes.length - codes.length };
}

/**
 * The workshop with one more person, or with a person's new answers in the place of the earlier ones: a phone keeps its number.
 *
 * @param read what `readCode` or `readScanned` returned; or, with `apart`, a plan that is another person's whatever its number
 * @returns {{workshop: Object, replaced: boolean}|{refused: string, detail}}
 */
export function withAnswers(model, workshop, read) {
  if (read.refused) return { refused: read.refused, detail: read.detail };
  const { asked, codes } = workshop;
  if (!asked.questions.some(id => Object.hasOwn(read.plan.answers, id))) return { refused: "no-answers" };
  if (read.asked && !sameAsked(read.asked, asked)) return { refused: "code-other-questions" };
  const code = codeOf(model, asked, read.plan, read.person);
  if (codes.includes(code)) return { refused: "code-already-here" };
  const { person, place } = placeFor(model, workshop, readCode(model, asked, code), read.apart);
  const kept = codeOf(model, asked, read.plan, person);
  if (place >= 0) return { workshop: { ...workshop, codes: codes.map((one, at) => (at === place ? kept : one)) }, replaced: true };
  if (codes.length >= MOST_PEOPLE) return { refused: "too-many-people", detail: MOST_PEOPLE };
  return { workshop: { ...workshop, codes: [...codes, kept] }, replaced: false };
}

/** What a text holds that was typed, pasted or scanned. */
export function readAnswers(model, workshop, text) {
  return readScanned(model, workshop.asked, text);
}

/** The answers of a whole plan to what this workshop asks. The same plan always gives the same, so that it counts once. */
export function answersIn(plan) {
  return { plan, person: crc32OfText(JSON.stringify([plan.profile, plan.answers, plan.saved])) % PEOPLE, apart: true };
}

/** The workshop without one person. */
export function without(workshop, code) {
  return { ...workshop, codes: workshop.codes.filter(one => one !== code) };
}

/** Everybody's answers as plans, in the order in which they came. */
export function plansOf(model, { asked, codes }) {
  return codes.map(code => readCode(model, asked, code).plan);
}

/** The model as if it had only the questions that are asked. */
export function modelOf(model, { asked }) {
  return { ...model, questions: model.questions.filter(({ id }) => asked.questions.includes(id)) };
}

// Where the same person's earlier answers are, by number and group; whoever is apart gets the next number that nobody of the group has.
function placeFor(model, { asked, codes }, { plan, person: given }, apart) {
  const known = codes.map(code => readCode(model, asked, code));
  const group = JSON.stringify(plan.profile);
  const placeOf = person => known.findIndex(one => one.person === person && JSON.stringify(one.plan.profile) === group);
  let person = given;
  while (apart && placeOf(person) >= 0) person = (person + 1) % PEOPLE;
  return { person, place: placeOf(person) };
}

function sameAsked(one, other) {
  return one.who === other.who && one.questions.join() === other.questions.join();
}
