// Two groups beside each other: what to talk about first, then the principles.

import { talkFirst } from "../score.js";
import { byId, labelIn } from "../model.js";
import { element, foldOut } from "../page/elements.js";
import { groupName } from "./groups.js";
import { principleGaps } from "./principle-gaps.js";
import { questionSpread } from "./spreads.js";

/** How many stand open in the list; the others are one press away. */
const SHOWN = 5;

/**
 * The section of one pair.
 *
 * @param pair one of what `compareGroups` returned
 * @param spreads what `spread` returned for the same plans
 */
export function pairView(pair, spreads, context) {
  const { words } = context;
  const id = `pair-${pair.first}-${pair.second}`;
  const [first, second] = [groupName(context, pair.first, "title"), groupName(context, pair.second, "within")];
  return element("section", { class: "compare-pair", "aria-labelledby": id },
    element("h3", { id }, words.say("compare.pair", { first, second })),
    element("p", {}, pair.alignment === null ? words.say("compare.nothing-compared")
      : words.say("compare.alignment", { count: pair.compared, alignment: pair.alignment })),
    ...talkList(pair, spreads, context),
    ...(context.questionsOnly ? [] : principleGaps(pair, context)));
}

function talkList(pair, spreads, context) {
  const { model, words } = context;
  const found = talkFirst(model, pair);
  const items = found.map(one => talkItem(one, pair, spreads, context));
  const [open, folded] = [items.slice(0, SHOWN), items.slice(SHOWN)];
  return [
    element("h4", { class: "pair-part" }, words.say("compare.talk.title")),
    found.length === 0 ? element("p", {}, words.say("compare.talk.none")) : element("ol", { class: "talk-first" }, open),
    folded.length === 0 ? null : foldOut(words.say("compare.talk.more", { count: folded.length }),
      () => element("ol", { class: "talk-first", start: SHOWN + 1 }, folded)),
  ];
}

function talkItem(found, pair, spreads, context) {
  const { model } = context;
  const question = byId(model.questions, found.question);
  const answers = spreads.questions.find(one => one.question === found.question);
  return element("li", { "data-finding": found.finding },
    element("p", { class: "talk-question" }, question.text),
    element("p", { class: "talk-finding" }, element("strong", {}, labelIn(model.comparison.findings, found.finding)),
      " · ", gapSentence(found, pair, answers, context)),
    questionSpread(answers, [pair.first, pair.second], context));
}

/** Who sees it better and by how much, or who does not see it at all. */
function gapSentence({ gap }, pair, answers, context) {
  const { words } = context;
  const name = id => groupName(context, id, "within");
  if (gap === null) {
    const silent = [pair.first, pair.second].find(id => answers.groups[id].answered === 0);
    return words.say("compare.silent", { group: name(silent) });
  }
  if (gap === 0) return words.say("compare.same-mean");
  const [higher, lower] = gap > 0 ? [pair.first, pair.second] : [pair.second, pair.first];
  return words.say("compare.gap", { count: inSteps(gap), higher: name(higher), lower: name(lower) });
}

// A tenth of a step is as fine as anybody can talk about.
function inSteps(hundredths) {
  return Math.round(Math.abs(hundredths) / 10) / 10;
}
