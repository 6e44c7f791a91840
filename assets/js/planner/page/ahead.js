// Says at the top of a step that it lies ahead of the project, so that nobody feels they must answer it.

import { element } from "./elements.js";

/**
 * @param {HTMLElement} planner holds a part for each step
 * @param context `model`, `words`
 * @returns {{show: (plan) => void}}
 */
export function createAheadRemarks(planner, { model, words }) {
  const remarks = model.stages.map(stage => {
    const remark = element("p", { class: "remark", hidden: true }, words.say("question.ahead"));
    planner.querySelector(`[data-part="${CSS.escape(stage.id)}"] [data-question]`)?.before(remark);
    return { stage, remark };
  });
  return {
    show(plan) {
      const now = model.stages.find(stage => stage.id === plan.profile[model.scoring.due.profile]);
      for (const { stage, remark } of remarks) remark.hidden = !now || stage.order <= now.order;
    },
  };
}
