// What of a plan goes along when it is shared. Pure.

import { emptyPlan } from "../planner/plan/plan.js";

/**
 * A plan to share: the answers, and only what was asked for beside them. Snapshots never go along.
 *
 * @param plan as `readPlanText` gives it
 * @param {{name: boolean, notes: boolean, actions: boolean}} wanted `name` stands for every free text about the project
 */
export function planToShare(model, plan, wanted) {
  const { model: filledIn, saved, answers, revs, evidenced } = plan;
  return {
    ...emptyPlan(model), model: filledIn, saved, answers, revs, evidenced,
    profile: wanted.name ? plan.profile : withoutTexts(model, plan.profile),
    ...(wanted.notes ? { notes: plan.notes } : {}),
    ...(wanted.actions ? { actions: plan.actions } : {}),
  };
}

// Only what can be chosen stays: what the model does not know might be a text as well.
function withoutTexts(model, profile) {
  const chosen = model.profile.filter(({ type }) => type !== "text").map(({ id }) => id);
  return Object.fromEntries(Object.entries(profile).filter(([id]) => chosen.includes(id)));
}
