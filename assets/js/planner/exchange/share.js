// What of a plan goes along when it is shared. Pure.

import { FORMAT, VERSION } from "../plan/plan.js";

/**
 * A plan to share: the answers, and only what was asked for beside them.
 *
 * @param {{name: boolean, notes: boolean, actions: boolean}} wanted `name` stands for every free text about the project
 */
export function planToShare(model, plan, wanted) {
  const shared = {
    format: FORMAT, version: VERSION, model: plan.model, saved: plan.saved,
    profile: profileToShare(model, plan.profile, wanted.name),
    answers: plan.answers,
    evidenced: plan.evidenced,
  };
  const revs = Object.fromEntries(Object.entries(plan.revs).filter(([, revision]) => revision !== 1));
  if (Object.keys(revs).length > 0) shared.revs = revs;
  if (wanted.notes) shared.notes = plan.notes;
  if (wanted.actions) shared.actions = plan.actions;
  return shared;
}

function profileToShare(model, profile, withText) {
  const texts = model.profile.filter(({ type }) => type === "text").map(({ id }) => id);
  return Object.fromEntries(Object.entries(profile).filter(([id]) => withText || !texts.includes(id)));
}
