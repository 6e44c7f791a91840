import { weighFlag } from "./flags.js";
import { isAnswered, weightFor } from "./principles.js";
import { sumOf } from "./percent.js";

/** The next steps, most pressing first: `[{question, priority}]`. */
export function recommend(model, reading, facts, result) {
  const { total, per_principle: perPrinciple } = model.recommendations.take;
  const taken = [];
  for (const candidate of rankedCandidates(model, reading, facts, result)) {
    const alike = taken.filter(other => other.primary === candidate.primary).length;
    if (taken.length < total && alike < perPrinciple) taken.push(candidate);
  }
  return taken.map(({ question, priority }) => ({ question, priority }));
}

/** Every weak or unknown answer with how its priority came about, in the order of priority. */
export function rankedCandidates(model, reading, facts, result) {
  const fired = firedSignals(model, facts);
  return reading.answers
    .map(answer => weighCandidate(model, answer, fired, result))
    .filter(candidate => candidate.gap > 0)
    .sort((one, other) => other.priority - one.priority);
}

function weighCandidate(model, answer, fired, result) {
  const rules = model.recommendations.priority;
  const { id: question, primary } = answer.question;
  const gap = gapOf(model, answer);
  const weight = weightFor(primary, answer);
  const score = result.principles[primary].score ?? rules.unscored_counts_as;
  const flags = fired.filter(flag => flag.questions.has(question)).map(({ id, level }) => ({ id, level, adds: rules.flags[level] }));
  const full = gap * weight * (rules.base - score) + sumOf(flags, flag => flag.adds);
  const later = !answer.due;
  const priority = later ? Math.floor(full / rules.later_divided_by) : full;
  return { question, primary, gap, weight, score, flags, later, priority };
}

// A "do not know" is a small gap of its own: find out.
function gapOf(model, answer) {
  if (isAnswered(answer)) return answer.most - answer.points;
  return answer.state === "dk" ? model.recommendations.candidates.dont_know_gap : 0;
}

function firedSignals(model, facts) {
  return model.flags
    .map(flag => ({ id: flag.id, ...weighFlag(model, flag, facts) }))
    .filter(flag => flag.level !== null)
    .map(({ id, level, fired }) => ({
      id, level,
      questions: new Set(fired.filter(signal => signal.on === "question").map(signal => signal.id)),
    }));
}
