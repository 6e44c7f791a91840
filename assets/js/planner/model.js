// Looks things up in the planner's model by id. Pure.

/** The thing with an id in one of the model's lists. */
export function byId(list, id) {
  return list.find(thing => thing.id === id);
}

/** The label of an id in a list of labelled things; the id itself when there is none. */
export function labelIn(list, id) {
  return byId(list ?? [], id)?.label ?? id;
}

/** The name of a principle, a step or a flag. */
export function nameIn(list, id) {
  return byId(list, id)?.name ?? id;
}

/** What an answer to a checklist question is called, whatever its state. */
export function answerLabel(model, { question, state, value }) {
  const scale = model.scales[byId(model.questions, question).answer_scale];
  if (state === "answered") return scale.options.find(option => option.value === value).label;
  return byId(scale.extra, state)?.label ?? scale.blank.in_words;
}

/** The questions of one step, in the model's order. */
export function questionsOf(model, stageId) {
  return model.questions.filter(question => question.stage === stageId);
}

/**
 * A page of the guide that the model names.
 *
 * @param {string} reference folder/id
 * @returns {{address: string, title: (string|null)}}
 */
export function pageAt(model, reference) {
  return model.pages?.[reference] ?? { address: `/${reference}/`, title: null };
}

/**
 * What a field of the form stands for. Its name is its place in the plan file.
 *
 * @param {string} name such as "answers.start-assets", "profile.power.aims", "evidenced" or "notes.start-assets"
 * @returns {{part, id, row, many, offered}|null} `offered` lists the values that can be chosen, null for free text; `many`
 *   when several can be; null when the model has no such field
 */
export function fieldAt(model, name) {
  const [part, id, row] = name.split(".");
  if (part === "evidenced") return { part, many: true, offered: model.questions.map(question => question.id) };
  const question = byId(part === "profile" ? model.profile : model.questions, id);
  if (!question) return null;
  if (part === "notes") return { part, id, many: false, offered: null };
  if (part === "answers") return { part, id, many: false, offered: offeredAnswers(model, question) };
  return profileField(question, row);
}

function profileField(question, row) {
  const found = { part: "profile", id: question.id, row, many: question.type === "multi" };
  if (question.type === "text") return { ...found, offered: null };
  if (question.type === "grid") return { ...found, offered: question.scale.map(option => option.value) };
  return { ...found, offered: question.options.map(option => option.id) };
}

function offeredAnswers(model, question) {
  const scale = model.scales[question.answer_scale];
  const extra = scale.extra.filter(one => !one.only_if || question[one.only_if]);
  return [...scale.options.map(option => option.value), ...extra.map(one => one.id)];
}
