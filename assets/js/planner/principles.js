import { firstThatHolds, numberFacts } from "./conditions.js";
import { percent, sumOf } from "./percent.js";

/** One principle's score: `{score, status, band, confidence, completeness, weights}`. */
export function scorePrinciple(model, principle, answers) {
  const counted = answers.filter(answer => answer.counts && weightFor(principle.id, answer) > 0);
  const weigh = (some, perWeight = () => 1) => sumOf(some, answer => weightFor(principle.id, answer) * perWeight(answer));
  const answered = counted.filter(isAnswered);
  const weights = {
    total: weigh(counted),
    not_applicable: weigh(counted.filter(answer => answer.state === "na")),
    answered: weigh(answered),
    points: weigh(answered, answer => answer.points),
  };
  return { ...judge(model, weights, weigh(answered, answer => answer.most)), weights };
}

function judge(model, weights, mostPoints) {
  const rules = model.scoring.per_principle;
  const applicable = weights.total - weights.not_applicable;
  const facts = numberFacts({ ...weights, applicable });
  const status = firstThatHolds(rules.status, facts).id;
  const scored = status === rules.score.only_when;
  const score = scored ? percent(weights.points, mostPoints) : null;
  return {
    score,
    status,
    band: scored ? bandOf(model, score) : null,
    confidence: scored ? firstThatHolds(rules.confidence, facts).id : null,
    completeness: percent(weights.answered, applicable),
  };
}

/** The overall score with its companions: `overall`, `overall_band` (absent without an overall), `lowest` and `spread`. */
export function summarise(model, principles) {
  const scored = Object.entries(principles).filter(([, { score }]) => score !== null);
  const scores = scored.map(([, { score }]) => score);
  const enough = scored.length > 0 && scored.length >= model.scoring.overall.needs_scored_principles;
  const overall = enough ? percent(sumOf(scores, score => score), 100 * scores.length) : null;
  return {
    overall,
    ...(overall === null ? {} : { overall_band: bandOf(model, overall) }),
    lowest: scored.find(([, { score }]) => score === Math.min(...scores))?.[0] ?? null,
    spread: scores.length > 1 ? Math.max(...scores) - Math.min(...scores) : null,
  };
}

/** A step's score, from every answered question of the step, each with its largest weight; null when none is answered. */
export function scoreStage(stage, answers) {
  const answered = answers.filter(answer => answer.question.stage === stage.id && isAnswered(answer));
  return percent(sumOf(answered, answer => largestWeight(answer) * answer.points),
    sumOf(answered, answer => largestWeight(answer) * answer.most));
}

/** The id of the highest band that a score reaches. */
function bandOf(model, score) {
  return model.scoring.bands.filter(band => score >= band.min).at(-1).id;
}

export function weightFor(principleId, answer) {
  return Object.hasOwn(answer.question.weights, principleId) ? answer.question.weights[principleId] : 0;
}

export function largestWeight(answer) {
  return Math.max(...Object.values(answer.question.weights));
}

export function isAnswered(answer) {
  return answer.state === "answered";
}
