// What people agreed to do, with who and by when. Pure.

export const OPEN = "open";
/** What can become of an action. Closed ones are not carried to the next round. */
export const OUTCOMES = { all: [OPEN, "done", "not-done", "dropped"], closed: ["done", "dropped"] };

/** The plan with one more action. `question` is what it answers, or null. */
export function withAction(plan, { id, question = null, what = "" }) {
  return { ...plan, actions: [...plan.actions, { id, question, what, who: "", by: "", state: OPEN }] };
}

/** The plan with some of an action's parts changed. */
export function withActionChanged(plan, id, changes) {
  return { ...plan, actions: plan.actions.map(action => (action.id === id ? { ...action, ...changes } : action)) };
}

/** The plan without an action. */
export function withoutAction(plan, id) {
  return { ...plan, actions: plan.actions.filter(action => action.id !== id) };
}

/**
 * A plan's actions as they can be shown: `{id, question, what, who, by, state}`, all texts, `by` a date such as 2027-01-31 or
 * empty. What a file holds beside that is left in the plan but not shown.
 */
export function actionsOf(plan) {
  return plan.actions.map(action => ({
    id: action.id,
    question: textOf(action.question),
    what: textOf(action.what),
    who: textOf(action.who),
    by: isDay(action.by) ? action.by : "",
    state: OUTCOMES.all.includes(action.state) ? action.state : OPEN,
  }));
}

/** Whether a text is a day of the calendar, such as 2027-01-31. */
function isDay(text) {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function textOf(value) {
  return typeof value === "string" ? value : "";
}
