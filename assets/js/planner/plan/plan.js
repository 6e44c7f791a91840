// A plan: what a plan file holds. Plans are never changed; each edit gives a new one, and keys we do not know stay.

export const FORMAT = "alongside-plan";
export const VERSION = 1;

/** A plan with nothing answered. */
export function emptyPlan(model) {
  return {
    format: FORMAT,
    version: VERSION,
    model: { id: model.model, version: model.version },
    saved: null,
    profile: {}, answers: {}, revs: {}, evidenced: [], notes: {}, actions: [],
  };
}

/**
 * The plan with one field of the form changed.
 *
 * @param field what `fieldAt` says of it
 * @param value an offered value, a list of them, a text, or null for no answer
 */
export function withField(model, plan, field, value) {
  switch (field.part) {
    case "evidenced": return { ...plan, evidenced: value ?? [] };
    case "notes": return { ...plan, notes: withKey(plan.notes, field.id, value) };
    case "answers": return withAnswer(model, plan, field.id, value);
    default: return { ...plan, profile: withProfile(plan.profile, field, value) };
  }
}

/** The plan with one of the values of a field ticked or not: so that two people ticking at once do not undo each other. */
export function withTick(model, plan, field, value, ticked) {
  const others = listAt(plan, field).filter(one => one !== value);
  return withField(model, plan, field, ticked ? [...others, value] : others);
}

/** What a plan says in one field of the form: as {@link withField} takes it. */
export function valueAt(plan, field) {
  if (field.part === "evidenced") return plan.evidenced;
  const given = ownValue(plan[field.part], field.id);
  return (field.row ? ownValue(given, field.row) : given) ?? null;
}

function listAt(plan, field) {
  const value = valueAt(plan, field);
  return Array.isArray(value) ? value : [];
}

/** Whether a plan holds anything that somebody entered. */
export function isEmpty(plan) {
  return ["profile", "answers", "notes"].every(part => Object.keys(plan[part]).length === 0)
    && plan.evidenced.length === 0 && plan.actions.length === 0;
}

/** The plan's name, or null: the first text question of the profile is the project's. */
export function nameOf(model, plan) {
  const question = model.profile.find(one => one.type === "text");
  const name = question ? ownValue(plan.profile, question.id) : null;
  return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
}

// An answer is given to a wording, so the revision of the question is kept beside it.
function withAnswer(model, plan, id, value) {
  const revision = value === null ? null : model.questions.find(question => question.id === id).rev;
  return { ...plan, answers: withKey(plan.answers, id, value), revs: withKey(plan.revs, id, revision) };
}

function withProfile(profile, { id, row }, value) {
  if (!row) return withKey(profile, id, value);
  const rows = withKey(ownValue(profile, id) ?? {}, row, value);
  return withKey(profile, id, Object.keys(rows).length > 0 ? rows : null);
}

function withKey(object, key, value) {
  const { [key]: old, ...rest } = object;
  const nothing = value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return nothing ? rest : { ...object, [key]: value };
}

function ownValue(object, key) {
  return typeof object === "object" && object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
}
