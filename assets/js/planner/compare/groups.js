// Which group a plan belongs to, and what the groups are called. Pure.

import { labelIn } from "../model.js";

/** The group of a plan, or null when who filled it in is not said or belongs to no group. */
export function groupIn(model, plan) {
  const { profile, order } = model.comparison.groups;
  return order.includes(plan.profile[profile]) ? plan.profile[profile] : null;
}

/**
 * What a group is called: the words file's own name for it, or else what its people chose, in quotation marks.
 *
 * @param context `model`, `words`
 * @param {"title"|"within"} form as a heading begins, or within a sentence
 */
export function groupName({ model, words }, id, form) {
  const path = `compare.group.${id}.${form}`;
  const name = words.say(path);
  if (name !== path) return name;
  const question = model.profile.find(one => one.id === model.comparison.groups.profile);
  return words.say("compare.quoted", { text: labelIn(question.options, id) });
}
