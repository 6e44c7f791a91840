import { holds } from "./conditions.js";
import { sumOf } from "./percent.js";

/** The flags that a plan raises, by id in the model's order: `{level, points}`. */
export function raisedFlags(model, facts) {
  const raised = model.flags
    .map(flag => [flag.id, weighFlag(model, flag, facts)])
    .filter(([, { level }]) => level !== null)
    .map(([id, { level, points }]) => [id, { level, points }]);
  return Object.fromEntries(raised);
}

/** One flag against one plan: its `level` (null when not raised), its `points`, whether its `gate` holds and its `fired` signals. */
export function weighFlag(model, flag, facts) {
  const gate = flag.gate.every(test => holds(test, facts));
  const fired = gate ? flag.signals.filter(signal => holds(signal, facts)) : [];
  const points = sumOf(fired, signal => signal.points);
  const level = model.flag_rules.level.find(step => points >= flag[step.from])?.id ?? null;
  return { level, points, gate, fired };
}
