// Risks, high first, each with the signals that raised it.

import { explainFlag } from "../score.js";
import { byId, labelIn } from "../model.js";
import { element, foldOut } from "../page/elements.js";
import { guideLink } from "./next-steps.js";
import { resultSection } from "./section.js";
import { signalText } from "./signals.js";

export function flagsSection(view) {
  const { model, words, result } = view;
  const levels = model.flag_rules.level.map(({ id }) => id);
  const raised = Object.entries(result.flags).sort(([, one], [, other]) => levels.indexOf(one.level) - levels.indexOf(other.level));
  return resultSection("flags", words.say("flags.title"),
    raised.length === 0 ? element("p", {}, words.say("flags.none"))
      : element("ul", { class: "flags" }, raised.map(([id, { level }]) => flagItem(byId(model.flags, id), level, view))));
}

function flagItem(flag, level, view) {
  const { model, words, plan } = view;
  return element("li", { class: "flag", "data-level": level },
    element("h4", {}, element("span", { class: "flag-level" }, labelIn(model.flag_rules.level, level)), " ", flag.name),
    element("p", {}, flag.plain, " ", element("span", { class: "flag-guide" }, guideLink(flag.guide, words.say("flags.guide"), model))),
    foldOut(words.say("flags.how"), () => signals(explainFlag(model, plan, flag.id), view), { class: "how", "data-about": `flag ${flag.id}` }));
}

function signals({ points, thresholds, signals: all }, view) {
  const { model, words } = view;
  const limits = model.flag_rules.level.map(({ id, label }) => words.say("flags.limit", { level: label, points: thresholds[id] }));
  return [
    element("p", {}, `${words.say("flags.points", { count: points })} ${words.list(limits)}.`),
    element("ul", { class: "signals" }, all.map(signal => element("li", { "data-fired": String(signal.fired) },
      element("span", { class: "signal-points" }, signal.fired ? words.say("flags.adds", { count: signal.points }) : words.say("flags.not-raised")), " ",
      ...signalText(signal, view)))),
  ];
}
