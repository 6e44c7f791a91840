// A workshop without a server: an invitation says which questions are asked, and each person's answers come back as a short code
// that can be scanned, pasted, read out or typed. Pure.
//
//   w1.…            an invitation, as a fragment: mark of the questions (3 bytes) and a bit for each question, as base64url
//   3479-ACDE-…     a code: mark of what is asked (3 letters), a number that tells two people with the same answers apart (2),
//                   who they are and what they answered (as many as that needs), and a check (3)
//   r1.….3479ACDE…  both, as a fragment: for the QR code, so that any phone's camera can bring it to any device

import { emptyPlan } from "../planner/plan/plan.js";
import { own, revisionOf } from "../planner/reading.js";
import { fromBase64url, toBase64url } from "./base64url.js";
import { crc32OfText } from "./crc32.js";
import { layoutOf, radicesOf } from "./layout.js";
import { CHECK_LETTERS, RADIX, checked, fromLetters, toLetters, withoutCheck } from "./letters.js";
import { digitsOf, numberOf, radicesFor, spanOf } from "./mixed-radix.js";

/** The numbers that tell people apart lie below this: draw one at random. */
export const PEOPLE = RADIX ** 2;
const MARK = new Array(3).fill(RADIX);
const PERSON = new Array(2).fill(RADIX);

/** The fragment that asks for answers to some of the model's questions. @param {string[]} questions ids, in any order */
export function invitationOf(model, questions) {
  const { questionsMark } = layoutOf(model);
  const bits = model.questions.map(({ id }) => (questions.includes(id) ? 1 : 0));
  const twos = bits.map(() => 2);
  const bytes = digitsOf(numberOf(bits, twos), radicesFor(spanOf(twos), 256));
  return `w1.${toBase64url(Uint8Array.from([...digitsOf(BigInt(questionsMark), [256, 256, 256]), ...bytes]))}`;
}

/**
 * Which questions an invitation asks.
 *
 * @returns {{questions: string[]}|{refused: string}} in the model's order; `refused` is "code-not-ours", "code-newer",
 *   "code-damaged" or "code-other-questions" (made for another planner or another version of it)
 */
export function readInvitation(model, fragment) {
  const [, version, packed] = /^w(\d+)\.([\w-]*)$/.exec(fragment) ?? [];
  if (!version) return { refused: "code-not-ours" };
  if (version !== "1") return { refused: "code-newer" };
  const bytes = fromBase64url(packed);
  const twos = model.questions.map(() => 2);
  const coded = radicesFor(spanOf(twos), 256);
  if (!bytes || bytes.length < 4) return { refused: "code-damaged" };
  if (numberOf([...bytes.subarray(0, 3)], [256, 256, 256]) !== BigInt(layoutOf(model).questionsMark)) return { refused: "code-other-questions" };
  const number = numberOf([...bytes.subarray(3)], new Array(bytes.length - 3).fill(256));
  if (bytes.length !== coded.length + 3 || number === 0n || number >= spanOf(twos)) return { refused: "code-damaged" };
  const bits = digitsOf(number, twos);
  return { questions: model.questions.filter((_, place) => bits[place] === 1).map(({ id }) => id) };
}

/**
 * One person's answers as a code.
 *
 * @param {string[]} questions the questions asked
 * @param plan holds the answers, and who answers them (the profile question that groups people are compared by)
 * @param {number} person a random whole number from 0, below {@link PEOPLE}
 */
export function codeOf(model, questions, plan, person) {
  const { fields, mark } = askedOf(model, questions);
  const radices = radicesOf(fields);
  const digits = fields.map(field => digitIn(model, plan, field));
  return toLetters(checked([
    ...digitsOf(BigInt(mark), MARK),
    ...digitsOf(BigInt(person), PERSON),
    ...digitsOf(numberOf(digits, radices), radicesFor(spanOf(radices), RADIX)),
  ]));
}

/** The fragment that carries a code together with the questions it answers. */
export function answerFragment(model, questions, code) {
  return `r1.${invitationOf(model, questions).slice(3)}.${code.replaceAll("-", "")}`;
}

/**
 * The answers in a code.
 *
 * @param {string} text a code as it was typed or pasted
 * @returns {{plan: Object, person: number}|{refused: string, detail: (string|number|undefined)}} a plan file's content with these
 *   answers only; `refused` is "code-unknown-letter" (`detail`: which), "code-too-short" or "code-too-long" (`detail`: how many
 *   letters it should have), "code-mistyped", or "code-other-questions" (of another planner, version or choice of questions)
 */
export function readCode(model, questions, text) {
  const { fields, mark } = askedOf(model, questions);
  const radices = radicesOf(fields);
  const coded = radicesFor(spanOf(radices), RADIX);
  const length = MARK.length + PERSON.length + coded.length + CHECK_LETTERS;
  if (text.length > 10 * length) return { refused: "code-too-long", detail: length };
  const { digits, unknown } = fromLetters(text);
  if (unknown !== undefined) return { refused: "code-unknown-letter", detail: unknown };
  const good = withoutCheck(digits);
  if (good && numberOf(good.slice(0, 3), MARK) !== BigInt(mark)) return { refused: "code-other-questions" };
  if (digits.length !== length) return { refused: digits.length < length ? "code-too-short" : "code-too-long", detail: length };
  const number = good && numberOf(good.slice(5), coded);
  if (!good || number >= spanOf(radices)) return { refused: "code-mistyped" };
  return { person: Number(numberOf(good.slice(3, 5), PERSON)), plan: planOf(model, fields, digitsOf(number, radices)) };
}

/**
 * The answers in what a QR code holds: our address with a fragment, the fragment alone, or a bare code.
 *
 * @param questions the questions of the workshop at hand, or null when only a fragment that names its own can be read
 * @returns as {@link readCode}, with `questions`; also refuses with "code-not-ours", "code-newer", "code-damaged"
 */
export function readScanned(model, questions, text) {
  const [, version, asked, code] = /(?:^|#)r(\d+)\.([\w-]*)\.([\w-]*)$/.exec(text.trim()) ?? [];
  if (!version) return questions && !text.includes("/") ? { questions, ...readCode(model, questions, text) } : { refused: "code-not-ours" };
  if (version !== "1") return { refused: "code-newer" };
  const invitation = readInvitation(model, `w1.${asked}`);
  return invitation.refused ? invitation : { ...invitation, ...readCode(model, invitation.questions, code) };
}

function askedOf(model, questions) {
  const layout = layoutOf(model);
  const who = model.comparison?.groups?.profile;
  const fields = layout.fields.filter(({ part, id }) => (part === "profile" ? id === who : part === "answers" && questions.includes(id)));
  const asked = [layout.plannerMark, layout.questionsMark, fields.map(({ id }) => id)];
  return { fields, mark: crc32OfText(JSON.stringify(asked)) % RADIX ** MARK.length };
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
