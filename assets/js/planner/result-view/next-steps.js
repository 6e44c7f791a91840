// What to do next: the most pressing questions, why each is one, and where to read on.

import { explainRecommendation } from "../score.js";
import { answerLabel, byId, labelIn, nameIn, pageAt } from "../model.js";
import { element, foldOut } from "../page/elements.js";
import { planActionButton } from "../actions/actions-part.js";
import { questionLink } from "./answers.js";
import { resultSection } from "./section.js";

export function nextStepsSection(view) {
  const { words, result } = view;
  const steps = result.recommendations;
  return resultSection("next", words.say("next.title", { count: steps.length }),
    steps.length === 0 ? element("p", {}, words.say("next.none"))
      : element("ol", { class: "next-steps" }, steps.map(({ question }) => nextStep(question, view))));
}

function nextStep(id, view) {
  const { model, words, plan, result, icon, answers, planAction } = view;
  const question = byId(model.questions, id);
  const principle = byId(model.principles, question.primary);
  const why = explainRecommendation(model, plan, id);
  const answer = answers.get(id);
  const unknown = answer.state !== "answered";
  return element("li", { class: `next-step hue-${principle.order}` },
    element("h4", {}, questionLink(view, id)),
    element("p", { class: "next-about" }, icon(principle.id), ` ${principle.name} · ${nameIn(model.stages, question.stage)} · `,
      words.say("next.your-answer", { answer: answerLabel(model, answer) })),
    element("p", { class: "next-why" }, unknown ? words.say("next.find-out") : null, unknown ? " " : null, reasons(why, principle, result, view).join(" ")),
    element("ul", { class: "next-links" },
      element("li", {}, guideLink(question.guide, words.say("next.guide"), model)),
      element("li", {}, guideLink(question.case, words.say("next.case"), model)),
      element("li", {}, words.say("next.shown-by", { evidence: question.evidence }))),
    planAction ? planActionButton(words, () => planAction(id)) : null,
    foldOut(words.say("next.how"), () => element("p", {}, arithmetic(why, view)), { class: "how", "data-about": `next ${id}` }));
}

function reasons(why, principle, { lowest }, { model, words }) {
  return [
    lowest === principle.id ? words.say("next.lowest", { principle: principle.name }) : null,
    ...why.flags.map(({ id, level }) => words.say("next.flag", { flag: nameIn(model.flags, id), level: labelIn(model.flag_rules.level, level) })),
    why.later ? words.say("next.later") : null,
  ].filter(Boolean);
}

function arithmetic(why, { model, words }) {
  const rules = model.recommendations.priority;
  const flags = why.flags.reduce((sum, { adds }) => sum + adds, 0);
  return words.say(why.later ? "next.arithmetic-later" : "next.arithmetic", {
    gap: why.gap, weight: why.weight, base: rules.base, score: why.score, flags, divisor: rules.later_divided_by, priority: why.priority,
    most: model.recommendations.take.per_principle,
  });
}

/** A link to a page of the guide, by its title where the model has it. */
export function guideLink(reference, kind, model) {
  const { address, title } = pageAt(model, reference);
  return title ? [`${kind}: `, element("a", { href: address }, title)] : element("a", { href: address }, kind);
}
