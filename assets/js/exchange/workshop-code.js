// A workshop without a server: an invitation says what is asked, and each person's answers come back as a short code that can be
// scanned, pasted, read out or typed. Pure.
//
//   w1.…            an invitation, as a fragment: mark of the questions (3 bytes), whether people say who they are, and a bit for
//                   each question, as base64url
//   3479-ACDE-…     a code: mark of what is asked (3 digits), a number that tells people apart (3), who they are and what they
//                   answered (as many as that needs), a check (2); each group ends with a check of its own
//   r1.….3479ACDE…  both, as a fragment without the groups' checks: for the QR code, so that any camera can bring it to any device
//
// What is asked is always `{questions: ids, who: boolean}`.

import { emptyPlan } from "../planner/plan/plan.js";
import { own, revisionOf } from "../planner/reading.js";
import { fromBase64url, toBase64url } from "./base64url.js";
import { crc32OfText } from "./crc32.js";
import { layoutOf, radicesOf } from "./layout.js";
import { CHECK_DIGITS, RADIX, checked, fromGroups, fromLetters, lettersInGroups, toGroups, toLetters, withoutCheck } from "./letters.js";
import { digitsOf, numberOf, radicesFor, spanOf } from "./mixed-radix.js";

const MARK = new Array(3).fill(RADIX);
// In two of a hundred rooms, twenty people of one group would draw a number twice.
const PERSON = new Array(3).fill(RADIX);
/** The numbers that tell people apart lie below this: draw one at random. */
export const PEOPLE = RADIX ** PERSON.length;
const HEAD = MARK.length + PERSON.length;
const INVITATION = /^w(\d+)\.([\w-]*)$/;
const ANSWERS = /(?:^|#)r(\d+)\.([\w-]*)\.([\w-]*)$/;

/** The fragment that asks for answers. @param {{questions: string[], who: boolean}} asked questions in any order */
export function invitationOf(model, asked) {
  const bits = [asked.who, ...model.questions.map(({ id }) => asked.questions.includes(id))].map(Number);
  const twos = twosOf(model);
  const bytes = digitsOf(numberOf(bits, twos), radicesFor(spanOf(twos), 256));
  return `w1.${toBase64url(Uint8Array.from([...digitsOf(BigInt(layoutOf(model).questionsMark), [256, 256, 256]), ...bytes]))}`;
}

/**
 * What an invitation asks.
 *
 * @returns {{asked: {questions: string[], who: boolean}}|{refused: string}} questions in the model's order; `refused` is
 *   "code-not-ours", "code-newer", "code-damaged" or "code-other-questions" (made for another planner or another version of it)
 */
export function readInvitation(model, fragment) {
  const [, version, packed] = INVITATION.exec(fragment) ?? [];
  if (!version) return { refused: "code-not-ours" };
  if (version !== "1") return { refused: "code-newer" };
  const bytes = fromBase64url(packed);
  const twos = twosOf(model);
  const coded = radicesFor(spanOf(twos), 256);
  if (!bytes || bytes.length < 4) return { refused: "code-damaged" };
  if (numberOf([...bytes.subarray(0, 3)], [256, 256, 256]) !== BigInt(layoutOf(model).questionsMark)) return { refused: "code-other-questions" };
  if (bytes.length !== coded.length + 3) return { refused: "code-damaged" };
  const number = numberOf([...bytes.subarray(3)], coded);
  const [who, ...bits] = number < spanOf(twos) ? digitsOf(number, twos) : [];
  const questions = model.questions.filter((_, place) => bits[place] === 1).map(({ id }) => id);
  return questions.length > 0 ? { asked: { questions, who: who === 1 } } : { refused: "code-damaged" };
}

/**
 * One person's answers as a code to read out.
 *
 * @param plan holds the answers, and who answers them (the profile question that groups people are compared by)
 * @param {number} person a random whole number from 0, below {@link PEOPLE}
 */
export function codeOf(model, asked, plan, person) {
  return toGroups(checkedDigits(model, asked, plan, person));
}

/** The fragment that carries one person's answers together with what was asked. */
export function answerFragment(model, asked, plan, person) {
  return `r1.${invitationOf(model, asked).slice(3)}.${toLetters(checkedDigits(model, asked, plan, person))}`;
}

/**
 * The answers in a code that was typed or pasted.
 *
 * @returns {{plan: Object, person: number}|{refused: string, detail: (string|number|undefined)}} a plan file's content with these
 *   answers only; `refused` is "code-unknown-letter" (`detail`: which), "code-too-short" or "code-too-long" (`detail`: how many
 *   letters it should have), "code-wrong-group" (`detail`: the first group that is wrong), "code-mistyped", or
 *   "code-other-questions" (of another planner, version or choice of questions)
 */
export function readCode(model, asked, text) {
  const length = lettersInGroups(digitsNeeded(model, asked));
  if (text.length > 10 * length) return { refused: "code-too-long", detail: length };
  const { digits, groups, unknown } = fromGroups(text);
  if (unknown !== undefined) return { refused: "code-unknown-letter", detail: unknown };
  const wrong = groups.find(({ fits }) => !fits);
  const read = wrong ? null : readDigits(model, asked, digits);
  if (read && (read.plan || read.refused === "code-other-questions")) return read;
  const typed = groups.reduce((sum, { letters }) => sum + letters.length, 0);
  if (typed !== length) return { refused: typed < length ? "code-too-short" : "code-too-long", detail: length };
  return wrong ? { refused: "code-wrong-group", detail: wrong.letters } : read;
}

/**
 * The answers in what a QR code holds: our address with a fragment, the fragment alone, or a bare code.
 *
 * @param asked what the workshop at hand asks, or null when only a fragment that says so itself can be read
 * @returns as {@link readCode}, with `asked`; also refuses with "code-not-ours", "code-newer", "code-damaged"
 */
export function readScanned(model, asked, text) {
  const [, version, packed, letters] = ANSWERS.exec(text.trim()) ?? [];
  if (!version) return asked && !text.includes("/") ? { asked, ...readCode(model, asked, text) } : { refused: "code-not-ours" };
  if (version !== "1") return { refused: "code-newer" };
  const invitation = readInvitation(model, `w1.${packed}`);
  if (invitation.refused) return invitation;
  const digits = fromLetters(letters);
  return { ...invitation, ...(digits ? readDigits(model, invitation.asked, digits) : { refused: "code-damaged" }) };
}

/** The letters by which people can tell the sheets and codes of one workshop from another's. */
export function markOf(model, asked) {
  return toLetters(digitsOf(BigInt(askedOf(model, asked).mark), MARK));
}

function twosOf(model) {
  return [2, ...model.questions.map(() => 2)];
}

function digitsNeeded(model, asked) {
  return HEAD + codedRadices(askedOf(model, asked).fields).length + CHECK_DIGITS;
}

function checkedDigits(model, asked, plan, person) {
  const { fields, mark } = askedOf(model, asked);
  const radices = radicesOf(fields);
  const number = numberOf(fields.map(field => digitIn(model, plan, field)), radices);
  return checked([...digitsOf(BigInt(mark), MARK), ...digitsOf(BigInt(person), PERSON), ...digitsOf(number, codedRadices(fields))]);
}

function readDigits(model, asked, digits) {
  const { fields, mark } = askedOf(model, asked);
  const good = withoutCheck(digits);
  if (!good || good.length < HEAD) return { refused: "code-mistyped" };
  const [markDigits, personDigits, answerDigits] = [good.slice(0, MARK.length), good.slice(MARK.length, HEAD), good.slice(HEAD)];
  if (numberOf(markDigits, MARK) !== BigInt(mark)) return { refused: "code-other-questions" };
  const coded = codedRadices(fields);
  const radices = radicesOf(fields);
  const number = answerDigits.length === coded.length ? numberOf(answerDigits, coded) : null;
  if (number === null || number >= spanOf(radices)) return { refused: "code-mistyped" };
  return { person: Number(numberOf(personDigits, PERSON)), plan: planOf(model, fields, digitsOf(number, radices)) };
}

function codedRadices(fields) {
  return radicesFor(spanOf(radicesOf(fields)), RADIX);
}

function askedOf(model, { questions, who }) {
  const layout = layoutOf(model);
  const role = who ? model.comparison?.groups?.profile : null;
  const fields = layout.fields.filter(({ part, id }) => (part === "profile" ? id === role : part === "answers" && questions.includes(id)));
  const named = [layout.plannerMark, layout.questionsMark, fields.map(({ id }) => id)];
  return { fields, mark: crc32OfText(JSON.stringify(named)) % RADIX ** MARK.length };
}

// An answer to an older wording is no answer to the question asked today.
function digitIn(model, plan, { part, id, values }) {
  if (part === "answers" && revisionOf(plan, id) !== model.questions.find(question => question.id === id).rev) return 0;
  return values.indexOf(own(own(plan, part), id)) + 1;
}

function planOf(model, fields, digits) {
  const chosen = fields.flatMap(({ part, id, values }, place) => (digits[place] > 0 ? [{ part, id, value: values[digits[place] - 1] }] : []));
  const valuesIn = wanted => Object.fromEntries(chosen.filter(({ part }) => part === wanted).map(({ id, value }) => [id, value]));
  const answers = valuesIn("answers");
  const revs = Object.fromEntries(model.questions.filter(({ id }) => Object.hasOwn(answers, id)).map(({ id, rev }) => [id, rev]));
  return { ...emptyPlan(model), profile: valuesIn("profile"), answers, revs };
}
