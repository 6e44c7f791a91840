// Says how a score came about: which answers made a number, which signals raised a flag, which rule decided.

import { missingFor } from "./conditions.js";
import { weighFlag } from "./flags.js";
import { largestWeight, weightFor } from "./principles.js";
import { plainAnswer, readPlan } from "./reading.js";
import { rankedCandidates } from "./recommendations.js";
import { scoreReading } from "./result.js";

/**
 * The answers behind a principle's score.
 *
 * @returns the principle's part of the score, and `answers: [{question, state, value, points, most, due, weight}]` in
 *   question order; `weight` is the question's weight for this principle. Those whose `state` is "answered" make the score.
 */
export function explainPrinciple(model, plan, principleId) {
  const reading = readPlan(model, plan);
  const answers = reading.answers
    .filter(answer => answer.counts && weightFor(principleId, answer) > 0)
    .map(answer => ({ ...plainAnswer(answer), weight: weightFor(principleId, answer) }));
  return { ...scoreReading(model, reading).result.principles[principleId], answers };
}

/** The answers behind a step's score: `{score, answers}`, each answer with its question's largest weight. */
export function explainStage(model, plan, stageId) {
  const reading = readPlan(model, plan);
  const answers = reading.answers
    .filter(answer => answer.question.stage === stageId)
    .map(answer => ({ ...plainAnswer(answer), weight: largestWeight(answer) }));
  return { score: scoreReading(model, reading).result.stages[stageId], answers };
}

/**
 * The answers behind the power check: `{score, answered, needs, answers, open, later}`; null when the model has none. `open`
 * are the ids of questions that could be answered now, `later` is how many more come with later steps.
 */
export function explainPowerCheck(model, plan) {
  if (!model.power_check) return null;
  const reading = readPlan(model, plan);
  const { questions, needs } = model.power_check;
  const { score, answered } = scoreReading(model, reading).result.power_check;
  const answers = reading.answers.filter(({ question }) => questions.includes(question.id)).map(plainAnswer);
  const left = answers.filter(({ state }) => state === "blank" || state === "dk");
  const open = left.filter(({ due }) => due).map(({ question }) => question);
  return { score, answered, needs, answers, open, later: left.length - open.length };
}

/**
 * Why a flag is or is not raised.
 *
 * @returns `{level, points, gate, thresholds: {high, watch}, signals: [{on, id, op, value, points, fired}]}`; `level` is null
 *   when the flag is not raised, and `gate` is false when the plan is not of a kind that could raise it.
 */
export function explainFlag(model, plan, flagId) {
  const { facts } = scoreReading(model, readPlan(model, plan));
  const flag = model.flags.find(({ id }) => id === flagId);
  const { level, points, gate, fired } = weighFlag(model, flag, facts);
  return {
    level, points, gate,
    thresholds: Object.fromEntries(model.flag_rules.level.map(({ id, from }) => [id, flag[from]])),
    signals: flag.signals.map(signal => ({ ...signal, fired: fired.includes(signal) })),
  };
}

/**
 * Which rules made the verdict.
 *
 * @returns the score's verdict, the `rule` that gave the claim, the `checks`, the rules of the cross-check that then applied,
 *   in order, and `missing`, the ids of the profile questions without whose answers the rule says what it says; null when
 *   the model has no verdict. Rules are as in the model, with their `in_words`.
 */
export function explainVerdict(model, plan) {
  const { result, facts, reasons } = scoreReading(model, readPlan(model, plan));
  return result.verdict && { ...result.verdict, ...reasons, missing: reasons.rule ? missingFor(reasons.rule.when, facts) : [] };
}

/**
 * How a question came to be a candidate for a next step.
 *
 * @returns `{question, primary, gap, weight, score, flags: [{id, level, adds}], later, priority}`, or null when its answer
 *   leaves nothing to do. `score` is the primary principle's or what stands in for it; `later` says that the priority was
 *   cut because the question's step comes after the current one.
 */
export function explainRecommendation(model, plan, questionId) {
  const reading = readPlan(model, plan);
  const { result, facts } = scoreReading(model, reading);
  return rankedCandidates(model, reading, facts, result).find(({ question }) => question === questionId) ?? null;
}
