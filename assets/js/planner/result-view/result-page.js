// The result: drawn afresh from the plan, in the order in which it should be read.

import { score } from "../score.js";
import { answersOf } from "../plan/answers.js";
import { answersTable } from "./answers.js";
import { agreedSection } from "./agreed.js";
import { barsSection } from "./bars.js";
import { contentsOf } from "./contents.js";
import { coverageSection } from "./coverage.js";
import { flagsSection } from "./flags-view.js";
import { heatSection } from "./heat.js";
import { kindsSection } from "./kinds.js";
import { nextStepsSection } from "./next-steps.js";
import { takeAwaySection } from "../exchange/take-away.js";
import { timelineSection } from "../over-time/timeline.js";
import { toolsSection } from "./tools.js";
import { verdictSection } from "./verdict-view.js";

const SECTIONS = [
  verdictSection, barsSection, nextStepsSection, flagsSection, kindsSection, heatSection, coverageSection,
  agreedSection, timelineSection, takeAwaySection, toolsSection,
];

/**
 * @param {HTMLElement} place
 * @param context `model`, `words`, `icon`, and what the tools at the end do
 * @returns {{show: (plan) => void}}
 */
export function createResult(place, context) {
  return {
    show(plan) {
      const view = {
        ...context, plan,
        result: score(context.model, plan),
        answers: answersOf(context.model, plan),
        answersTable: answersTable(context),
      };
      const open = new Set([...place.querySelectorAll("details[open][data-about]")].map(fold => fold.dataset.about));
      const [verdict, ...sections] = SECTIONS.map(section => section(view)).filter(Boolean);
      place.replaceChildren(verdict, contentsOf(view, sections), ...sections);
      place.querySelectorAll("details[data-about]").forEach(fold => { fold.open = open.has(fold.dataset.about); });
    },
  };
}
