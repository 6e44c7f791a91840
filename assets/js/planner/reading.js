// Reads a plan against the model. A plan may come from anywhere, so whatever the model does not offer reads as blank.

/**
 * What a plan says, checked against the model.
 *
 * @param model the planner model, as in model.json
 * @param plan a plan file's content; anything at all is tolerated
 * @returns {{profile: Object, answers: Array}} `profile` holds one value per profile question: text, an option's id,
 *   a list of option ids, or for a grid an object of row values; null where nothing was answered. `answers` holds, in
 *   question order, what {@link readAnswer} returns plus `due`, `counts` and `evidenced`.
 */
export function readPlan(model, plan) {
  const profile = readProfile(model, own(plan, "profile"));
  const reached = stageOrder(model, profile[model.scoring.due.profile]);
  const evidenced = new Set(listOf(own(plan, "evidenced")));
  const given = own(plan, "answers");
  const answers = model.questions.map(question => {
    const answer = readAnswer(model, question, own(given, question.id));
    const due = reached === null || stageOrder(model, question.stage) <= reached;
    return {
      ...answer, due,
      counts: due || answer.state === "answered",
      evidenced: evidenced.has(question.id),
    };
  });
  return { profile, answers };
}

/**
 * One answer to one question.
 *
 * @returns {{question, state, value, points, most}} `state` is "answered", "na" (does not apply), "dk" (do not know) or
 *   "blank"; `value` is the scale's value, `points` are counted from the scale's lowest, and `most` is the highest
 *   number of points the scale can give. `value` and `points` are null unless answered.
 */
function readAnswer(model, question, given) {
  const scale = model.scales[question.answer_scale];
  const values = scale.options.map(option => option.value);
  const lowest = Math.min(...values);
  const most = Math.max(...values) - lowest;
  const value = offeredValue(scale.options, given);
  if (value !== undefined) return { question, state: "answered", value, points: value - lowest, most };
  const offered = scale.extra.find(extra => extra.id === given && (!extra.only_if || question[extra.only_if]));
  return { question, state: offered ? offered.id : "blank", value: null, points: null, most };
}

/** The revision of the question's wording that a plan's answer was given to; 1 when the plan does not say. */
export function revisionOf(plan, questionId) {
  const revision = own(own(plan, "revs"), questionId);
  return Number.isInteger(revision) && revision > 0 ? revision : 1;
}

/** An object's own value under a key, so that a hostile plan cannot reach what objects inherit. */
export function own(object, key) {
  return isPlainObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** An answer without its question's words, for showing: `{question, state, value, points, most, due}`. */
export function plainAnswer({ question, state, value, points, most, due }) {
  return { question: question.id, state, value, points, most, due };
}

function readProfile(model, given) {
  return Object.fromEntries(model.profile.map(field => [field.id, readField(field, own(given, field.id))]));
}

function readField(field, given) {
  switch (field.type) {
    case "single": return optionIds(field).includes(given) ? given : null;
    case "multi": return readTicks(field, given);
    case "grid": return readGrid(field, given);
    default: return typeof given === "string" && given.trim() !== "" ? given : null;
  }
}

function readTicks(field, given) {
  const offered = optionIds(field);
  const ticked = listOf(given).filter(id => offered.includes(id));
  return ticked.length > 0 ? [...new Set(ticked)] : null;
}

function readGrid(field, given) {
  const rows = field.rows
    .map(row => [row.id, offeredValue(field.scale, own(given, row.id))])
    .filter(([, value]) => value !== undefined);
  return rows.length > 0 ? Object.fromEntries(rows) : null;
}

function offeredValue(options, given) {
  return options.find(option => option.value === given)?.value;
}

function optionIds(field) {
  return field.options.map(option => option.id);
}

function stageOrder(model, stageId) {
  return model.stages.find(stage => stage.id === stageId)?.order ?? null;
}

function listOf(given) {
  return Array.isArray(given) ? given : [];
}

function isPlainObject(given) {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
