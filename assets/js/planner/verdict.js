import { firstThatHolds, holds } from "./conditions.js";

/** Who decides, as the grid that the verdict reads says: `highest` value or null, and how many rows are `answered`. */
export function decisionsOf(model, reading) {
  const levels = Object.values(reading.profile[model.verdict?.levels?.profile] ?? {});
  return { highest: levels.length > 0 ? Math.max(...levels) : null, answered: levels.length };
}

/**
 * Reaches the verdict and writes it into `known.verdict`, where the cross-check's own rules see it change.
 *
 * @returns the reasons: the `rule` that gave the claim and the `checks` that applied after it
 */
export function judge(model, facts, known) {
  if (!model.verdict) return null;
  const rule = firstThatHolds(model.verdict.rules, facts);
  const claimed = rule?.result ?? null;
  known.verdict = { claimed, result: claimed, downgraded: "no", provisional: false };
  const checks = [];
  for (const check of model.verdict.cross_check) {
    if (!holds(check.when, facts)) continue;
    apply(check.then, known.verdict);
    checks.push(check);
  }
  return { rule, checks };
}

function apply(consequence, verdict) {
  if (consequence.provisional) verdict.provisional = true;
  if (consequence.downgrade_to) Object.assign(verdict, { result: consequence.downgrade_to, downgraded: "yes" });
}

/** The mode: its `headline`, its `reach`, and every mode that is `present`. Null when the model has no modes. */
export function modeOf(model, facts) {
  const mode = model.mode;
  if (!mode) return null;
  if (mode.not_enough && holds(mode.not_enough.when, facts)) {
    return { headline: mode.not_enough.result, reach: null, present: [] };
  }
  const headline = firstThatHolds(mode.rules, facts)?.id ?? null;
  const reach = mode.reach?.for.includes(headline) ? firstThatHolds(mode.reach.rules, facts)?.id ?? null : null;
  const present = mode.present.filter(id => holds(mode.rules.find(rule => rule.id === id).when, facts));
  return { headline, reach, present };
}

/** The matrix: the state of each cell, the `headline` cell, and whether its value is at risk. Null when the model has none. */
export function matrixOf(model, facts) {
  const matrix = model.matrix;
  if (!matrix) return null;
  const cells = Object.fromEntries(Object.keys(matrix.cells).map(cell => [cell, cellState(matrix, cell, facts)]));
  return {
    cells,
    headline: matrix.headline.first_of.find(cell => cells[cell] === matrix.headline.state) ?? null,
    value_at_risk: matrix.value_at_risk ? holds(matrix.value_at_risk.when, facts) : false,
  };
}

function cellState(matrix, cell, facts) {
  const { unknown, downgraded } = matrix;
  if (unknown?.cells.includes(cell) && holds(unknown.when, facts)) return unknown.state;
  const state = firstThatHolds(matrix.cells[cell], facts)?.state ?? matrix.otherwise;
  const claimedOnly = downgraded?.cells.includes(cell) && state === downgraded.instead_of && holds(downgraded.when, facts);
  return claimedOnly ? downgraded.state : state;
}

/** What there is between organisations: `kinds`, and the `levels` at which they meet. Null when the model does not ask. */
export function betweenOrganisations(model, reading) {
  const rules = model.inter_organisational;
  if (!rules) return null;
  const answer = reading.profile[rules.profile];
  const kinds = answer !== null && Object.hasOwn(rules.kinds, answer) ? rules.kinds[answer] : [];
  const levels = kinds.length > 0 ? reading.profile[rules.levels.profile] ?? [] : [];
  return { kinds, levels };
}
