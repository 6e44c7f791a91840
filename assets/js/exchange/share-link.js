// A plan as the fragment of an address, which browsers never send to a server, and back.
//
//   p1.u…  the plan's bytes        p1.d…  the same, packed; both as base64url
//
// The bytes: mark of the planner (2), mark of its questions (3), version of the model (2), the choices as one number (as many
// as the layout needs), the rest as JSON (none in a link with scores only), and a check on all of these (2).

import { readPlanObject } from "../planner/plan/plan-file.js";
import { fromBase64url, toBase64url } from "./base64url.js";
import { joined, utf8 } from "./bytes.js";
import { planFrom, takeApart } from "./coded-plan.js";
import { crc32 } from "./crc32.js";
import { deflate, inflate } from "./deflate.js";
import { layoutOf, radicesOf } from "./layout.js";
import { SCHEME } from "./link-scheme.js";
import { digitsOf, numberOf, radicesFor, spanOf } from "./mixed-radix.js";

/** The longest fragment we make or read, in characters. */
const LONGEST_LINK = 200_000;
/** The most that a fragment may unpack to, in bytes. */
export const MOST_BYTES = 1_000_000;
const HEAD = [256, 256, 256, 256, 256, 256, 256];
const CHECK_BYTES = 2;

/**
 * A plan as a fragment, without the "#". Its length is what the page tells people.
 *
 * @param {{whole: (boolean|undefined)}} choice scores only (choices and answers, no words of anybody's), or the whole plan
 * @param web where CompressionStream comes from
 * @returns {Promise<{fragment: string}|{refused: "link-too-long"}>}
 */
export async function shareLink(model, plan, { whole = false } = {}, web = globalThis) {
  const bytes = plainBytes(layoutOf(model), plan, whole);
  if (bytes.length > MOST_BYTES) return { refused: "link-too-long" };
  const packed = await deflate(bytes, web);
  const fragment = packed && packed.length < bytes.length ? `p1.d${toBase64url(packed)}` : `p1.u${toBase64url(bytes)}`;
  return fragment.length > LONGEST_LINK ? { refused: "link-too-long" } : { fragment };
}

/**
 * The plan in a fragment. Opening it changes nothing: what becomes of the plan is for the page to ask.
 *
 * @param {string} fragment without the "#"
 * @param layouts the layouts that can be read, the model's own among them (older versions' layouts keep old links readable)
 * @returns {Promise<{plan: Object, whole: boolean}|{refused: string, detail: (string|number|undefined)}>} `refused` is
 *   "link-not-ours", "link-newer", "link-too-long", "link-swells", "link-cannot-unpack", "link-damaged" (cut short or changed on
 *   the way), "link-other-planner", "link-other-version" (`detail`: its version), or what `readPlanObject` refuses with
 */
export async function openShareLink(model, fragment, layouts = [layoutOf(model)], web = globalThis) {
  if (fragment.length > LONGEST_LINK) return { refused: "link-too-long" };
  const [, version, packed] = SCHEME.exec(fragment) ?? [];
  if (!version) return { refused: "link-not-ours" };
  if (version !== "1") return { refused: "link-newer" };
  const read = await bytesIn(packed, web);
  return read.refused ? { refused: `link-${read.refused}` } : planInBytes(model, read.bytes, layouts);
}

async function bytesIn(packed, web) {
  const bytes = fromBase64url(packed.slice(1));
  if (!bytes || !"ud".includes(packed[0] ?? " ")) return { refused: "damaged" };
  return packed[0] === "d" ? inflate(bytes, MOST_BYTES, web) : { bytes };
}

function plainBytes(layout, plan, whole) {
  const version = versionOf(layout, plan);
  const { digits, rest } = takeApart(layout, version, plan);
  const radices = radicesOf(layout.fields);
  const kept = whole ? rest : onlyRevisions(rest);
  const body = joined(
    digitsOf(headNumber(layout, version), HEAD),
    digitsOf(numberOf(digits, radices), radicesFor(spanOf(radices), 256)),
    Object.keys(kept).length > 0 ? utf8(JSON.stringify(kept)) : [],
  );
  return joined(body, checkOf(body));
}

// An answer to an older wording is no answer to today's: that goes along even with scores only.
function onlyRevisions({ revs }) {
  return revs ? { revs } : {};
}

function versionOf(layout, plan) {
  const version = plan.model?.version;
  return Number.isInteger(version) && version > 0 && version < 65536 ? version : layout.version;
}

function headNumber({ plannerMark, questionsMark }, version) {
  return (BigInt(plannerMark) << 40n) | (BigInt(questionsMark) << 16n) | BigInt(version);
}

function checkOf(bytes) {
  const sum = crc32(bytes);
  return [(sum >> 8) & 0xff, sum & 0xff];
}

function planInBytes(model, bytes, layouts) {
  const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK_BYTES));
  if (body.length < HEAD.length || checkOf(body).some((byte, place) => byte !== bytes[body.length + place])) return { refused: "link-damaged" };
  const head = numberOf([...body.subarray(0, HEAD.length)], HEAD);
  const version = Number(head & 0xffffn);
  const layout = layouts.find(one => headNumber(one, version) === head);
  if (layout) return planInBody(model, layout, version, body.subarray(HEAD.length));
  const ours = layouts.some(({ plannerMark }) => BigInt(plannerMark) === head >> 40n);
  return ours ? { refused: "link-other-version", detail: version } : { refused: "link-other-planner" };
}

function planInBody(model, layout, version, body) {
  const radices = radicesOf(layout.fields);
  const coded = radicesFor(spanOf(radices), 256);
  const number = numberOf([...body.subarray(0, coded.length)], coded);
  const rest = restIn(body.subarray(coded.length));
  if (body.length < coded.length || number >= spanOf(radices) || !rest) return { refused: "link-damaged" };
  const read = readPlanObject(model, planFrom(layout, version, digitsOf(number, radices), rest));
  const whole = Object.keys(rest).some(key => key !== "revs");
  return read.plan ? { plan: read.plan, whole } : read;
}

function restIn(bytes) {
  if (bytes.length === 0) return {};
  try {
    const rest = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return typeof rest === "object" && rest !== null && !Array.isArray(rest) ? rest : null;
  } catch {
    return null;
  }
}
