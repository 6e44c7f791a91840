// What the tests call: every function takes and returns JSON.

import { crc32OfText } from "./exchange/crc32.js";
import { actionsCalendar } from "./exchange/calendar.js";
import { docxOf } from "./exchange/docx.js";
import { layoutOf } from "./exchange/layout.js";
import { planPage, readPlanPage, STYLE, STYLE_HASH } from "./exchange/plan-page.js";
import { fromGroups } from "./exchange/letters.js";
import { qrOf, qrPath } from "./exchange/qr.js";
import { textInMatrix } from "./exchange/qr-decode.js";
import { readQr } from "./exchange/qr-reader.js";
import { alignmentCentres, blocksOf, sizeOf } from "./exchange/qr-versions.js";
import { reportOf } from "./exchange/report.js";
import { openShareLink, shareLink } from "./exchange/share-link.js";
import { actionsCsv, answersCsv } from "./exchange/tables.js";
import { answerFragment, codeOf, invitationOf, readCode, readInvitation, readScanned } from "./exchange/workshop-code.js";
import { createWords } from "./words.js";

let outcome = null;
const wordsOf = texts => createWords(texts, "en-GB");
const kept = promise => { outcome = null; promise.then(value => { outcome = value; }, fault => { outcome = { fault: String(fault) }; }); return null; };

/** What the last promise came to: promises settle between two calls. */
export const settled = () => outcome;
export const share = (model, plan, whole) => kept(shareLink(model, plan, { whole }));
export const shareMany = (model, plan, count, whole) =>
  share(model, { ...plan, answers: { ...plan.answers, ...Object.fromEntries(Array.from({ length: count }, (_, place) => [`q${place}`, 3])) } }, whole);
export const open = (model, fragment, layouts) => kept(layouts ? openShareLink(model, fragment, layouts) : openShareLink(model, fragment));
export const layout = model => layoutOf(model);
export const checksum = text => crc32OfText(text);

const asked = questions => ({ questions, who: true });
export const code = (model, questions, plan, person) => codeOf(model, asked(questions), plan, person);
export const codeWithoutRole = (model, questions, plan, person) => codeOf(model, { questions, who: false }, plan, person);
export const read = (model, questions, text) => readCode(model, asked(questions), text);
export const readWithoutRole = (model, questions, text) => readCode(model, { questions, who: false }, text);
export const readAll = (model, questions, texts) => texts.map(text => readCode(model, asked(questions), text).refused ?? "read");
export const scanned = (model, questions, text) => readScanned(model, questions && asked(questions), text);
export const fragment = (model, questions, plan, person) => answerFragment(model, asked(questions), plan, person);
export const invitation = (model, questions, who) => invitationOf(model, { questions, who });
export const invited = (model, given) => readInvitation(model, given);
export const typed = text => fromGroups(text);

export const actionTable = (model, plan, texts) => actionsCsv(model, plan, wordsOf(texts));
export const answerTable = (model, plan, texts, notes) => answersCsv(model, plan, wordsOf(texts), { notes });
export const calendar = (model, plan, texts, planId, now) => actionsCalendar(model, plan, wordsOf(texts), { planId, now: new Date(now) });
export const document = (model, plan, texts, choice) => [...docxOf(reportOf(model, plan, wordsOf(texts), choice), new Date("2026-11-23T10:00:00Z"))];
export const page = (model, plan, texts, choice) => planPage(reportOf(model, plan, wordsOf(texts), choice), plan, wordsOf(texts));
export const inside = html => readPlanPage(html);
export const style = () => ({ style: STYLE, hash: STYLE_HASH });
export const qr = text => { const found = qrOf(text); return found.refused ? found : { ...found, drawing: qrPath(found.matrix) }; };
export const qrVersion = number => ({ size: sizeOf(number), blocks: blocksOf(number), centres: alignmentCentres(number) });
export const decoded = rows => textInMatrix(rows.map(row => [...row].map(module => module === "#")));
export const seen = (width, height, greys) => readQr({ width, height, data: Uint8ClampedArray.from(greys.flatMap(grey => [grey, grey, grey, 255])) });
