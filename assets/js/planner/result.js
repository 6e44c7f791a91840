import { factsOf } from "./conditions.js";
import { raisedFlags } from "./flags.js";
import { percent, sumOf } from "./percent.js";
import { isAnswered, scorePrinciple, scoreStage, summarise } from "./principles.js";
import { readPlan } from "./reading.js";
import { recommend } from "./recommendations.js";
import { betweenOrganisations, decisionsOf, judge, matrixOf, modeOf } from "./verdict.js";

/**
 * Scores one plan.
 *
 * @param model the planner model, as in model.json
 * @param plan a plan file's content; whatever the model does not offer reads as blank
 * @returns the score, with the keys `principles`, `overall`, `overall_band` (only with an overall), `lowest`, `spread`,
 *   `stages`, `completeness`, `evidence_rate`, `power_check`, `verdict`, `mode`, `matrix`, `inter_organisational`,
 *   `flags` and `recommendations`. What a model leaves out (a verdict, modes, a matrix ...) is null.
 */
export function score(model, plan) {
  return scoreReading(model, readPlan(model, plan)).result;
}

/** Scores what `readPlan` returned: the `result`, the `facts` that its rules saw, and the `reasons` for its verdict. */
export function scoreReading(model, reading) {
  // Rules see what is known so far: the verdict may use the power check, flags the verdict, the matrix the flags.
  const known = { ...scoreAnswers(model, reading), power_check: checkPower(model, reading), verdict: null };
  const facts = factsOf(model, reading, known);
  const reasons = judge(model, facts, known);
  const flags = raisedFlags(model, facts);
  const result = { ...known };
  known.flags = flags;
  result.mode = modeOf(model, facts);
  result.matrix = matrixOf(model, facts);
  result.inter_organisational = betweenOrganisations(model, reading);
  result.flags = flags;
  result.recommendations = recommend(model, reading, facts, result);
  return { result, facts, reasons };
}

function scoreAnswers(model, { answers }) {
  const principles = mapById(model.principles, principle => scorePrinciple(model, principle, answers));
  return {
    principles,
    ...summarise(model, principles),
    stages: mapById(model.stages, stage => scoreStage(stage, answers)),
    completeness: completenessOf(answers),
    evidence_rate: evidenceRate(model, answers),
  };
}

function completenessOf(answers) {
  const expected = answers.filter(answer => answer.counts && answer.state !== "na");
  const answered = expected.filter(isAnswered).length;
  const dontKnow = expected.filter(answer => answer.state === "dk").length;
  return { due: expected.length, answered, dont_know: dontKnow, percent: percent(answered, expected.length) };
}

function evidenceRate(model, answers) {
  const good = answers.filter(answer => isAnswered(answer) && answer.points >= model.scoring.evidence_rate.points_at_least);
  return percent(good.filter(answer => answer.evidenced).length, good.length);
}

function checkPower(model, reading) {
  if (!model.power_check) return null;
  const { questions, needs } = model.power_check;
  const answered = reading.answers.filter(answer => isAnswered(answer) && questions.includes(answer.question.id));
  const decisions = decisionsOf(model, reading);
  return {
    score: answered.length >= needs
      ? percent(sumOf(answered, answer => answer.points), sumOf(answered, answer => answer.most)) : null,
    answered: answered.length,
    max_level: decisions.highest,
    decisions_answered: decisions.answered,
  };
}

function mapById(things, valueOf) {
  return Object.fromEntries(things.map(thing => [thing.id, valueOf(thing)]));
}
