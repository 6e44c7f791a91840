// The small language in which the model's rules are written. docs: content/planner, key `when`.
//
//   otherwise                                     always holds
//   {all: [...]}  {any: [...]}  {not: ...}        combinations
//   {on: profile, id: who, op: in, value: [...]}  one test: what it looks at, and how it is compared

/** Whether a condition holds. `facts` has one function per `on`, each giving the value that a test looks at. */
export function holds(condition, facts) {
  if (condition === "otherwise") return true;
  if (condition.all) return condition.all.every(part => holds(part, facts));
  if (condition.any) return condition.any.some(part => holds(part, facts));
  if (condition.not) return !holds(condition.not, facts);
  return COMPARISONS[condition.op](...sidesOf(condition, facts));
}

/** The ids of the profile questions of which a condition that holds says that they, or too many of their rows, have no answer. */
export function missingFor(condition, facts) {
  if (!holds(condition, facts)) return [];
  const parts = condition.all ?? condition.any;
  if (parts) return [...new Set(parts.flatMap(part => missingFor(part, facts)))];
  const isMissing = condition.op === "empty" || (condition.rows === "answered" && condition.op === "below");
  return condition.on === "profile" && isMissing ? [condition.id] : [];
}

/** The first rule whose `when` holds, or null. */
export function firstThatHolds(rules, facts) {
  return rules.find(rule => holds(rule.when, facts)) ?? null;
}

const COMPARISONS = {
  in: (value, list) => (Array.isArray(value) ? value : [value]).some(one => list.includes(one)),
  at_least: (value, bound) => bothNumbers(value, bound) && value >= bound,
  at_most: (value, bound) => bothNumbers(value, bound) && value <= bound,
  above: (value, bound) => bothNumbers(value, bound) && value > bound,
  below: (value, bound) => bothNumbers(value, bound) && value < bound,
  empty: value => value === null,
  unanswered: value => value === "blank" || value === "dk",
};

// A share ("at least 85 in 100 of the total") is compared by multiplying out, so that nothing is ever rounded.
function sidesOf(test, facts) {
  const look = facts[test.on];
  if (test.of === undefined) return [look(test), test.value];
  const part = look(test);
  const whole = look({ ...test, id: test.of });
  return [part === null ? null : part * (test.in ?? 100), whole === null ? null : whole * test.value];
}

function bothNumbers(value, bound) {
  return typeof value === "number" && typeof bound === "number";
}

/**
 * The facts of one plan.
 *
 * @param reading what `readPlan` returns
 * @param known the score so far: computed values and flags are read from it
 */
export function factsOf(model, reading, known) {
  const facts = {
    profile: test => profileValue(reading.profile[test.id] ?? null, test),
    question: test => answerValue(reading.answers.find(answer => answer.question.id === test.id)),
    computed: test => computedValue(model.flag_rules.computed[test.id], known, facts),
    flag: test => known.flags?.[test.id]?.level ?? null,
  };
  return facts;
}

/** Facts that are just named numbers. */
export function numberFacts(numbers) {
  return { number: test => numbers[test.id] ?? null };
}

function profileValue(value, test) {
  if (test.row) return value?.[test.row] ?? null;
  if (test.rows) return rowsValue(Object.values(value ?? {}), test.rows);
  return value;
}

function rowsValue(values, wanted) {
  if (wanted === "answered") return values.length;
  if (wanted === "highest") return values.length > 0 ? Math.max(...values) : null;
  if (wanted === "lowest") return values.length > 0 ? Math.min(...values) : null;
  return values.filter(value => value >= wanted.at_least).length;
}

// An answer that is given is its number; one that is not due yet is never "unanswered".
function answerValue(answer) {
  if (answer.state === "answered") return answer.value;
  return answer.due ? answer.state : "not-due";
}

function computedValue(definition, known, facts) {
  if (definition.when) return holds(definition.when, facts) ? "yes" : "no";
  return definition.from.reduce((value, key) => value?.[key] ?? null, known);
}
