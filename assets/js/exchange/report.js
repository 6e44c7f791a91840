// The result as a document of plain blocks, in the order in which it should be read. docx.js and plan-page.js write it down. Pure.

import { score } from "../planner/score.js";
import { nameOf } from "../planner/plan/plan.js";
import { heading } from "./blocks.js";
import { actionBlocks, answerBlocks, profileBlocks } from "./report-answers.js";
import { barBlocks, flagBlocks, heatBlocks, kindBlocks, nextStepBlocks, unansweredBlocks, verdictBlocks } from "./report-result.js";

/**
 * The report of one plan.
 *
 * @param words what `createWords` returns
 * @param {{notes: (boolean|undefined), answers: (boolean|undefined), direction: ("ltr"|"rtl"|undefined), site: (string|undefined)}} choice
 *   whether the notes go along, and whether every answer does; `site` is where the guide is, such as "https://example.org": with it
 *   the report says where to read on
 * @returns {{title, language, direction, blocks}}
 */
export function reportOf(model, plan, words, { notes = false, answers = true, direction = "ltr", site } = {}) {
  const view = { model, plan, words, notes, site, result: score(model, plan) };
  const title = words.say("result.title", { name: nameOf(model, plan) ?? words.say("result.this-project") });
  const sections = [verdictBlocks, barBlocks, nextStepBlocks, flagBlocks, kindBlocks, heatBlocks, unansweredBlocks, actionBlocks,
    ...(answers ? [profileBlocks, answerBlocks] : [])];
  return { title, language: words.language, direction, blocks: [heading(1, title), ...sections.flatMap(section => section(view))] };
}
