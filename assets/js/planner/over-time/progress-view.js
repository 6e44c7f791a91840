// What changed between two plans, in words, as a drawing and as a table.

import { matchedQuestions, progress } from "../score.js";
import { labelIn, nameIn } from "../model.js";
import { dumbbell, dumbbellKey } from "../page/dumbbell.js";
import { element, table } from "../page/elements.js";
import { actionsOf } from "../plan/actions.js";
import { planAt, snapshotsOf } from "../plan/snapshots.js";

/**
 * The comparison of two plans.
 *
 * @param context `model`, `words`, `icon`
 */
export function progressView(before, after, context) {
  const { model, words } = context;
  const change = progress(model, before, after);
  return [
    element("h2", { tabindex: "-1", "data-part-title": true }, words.say("progress.title", { before: words.date(before.saved), after: words.date(after.saved) })),
    ...remarks(before, after, change, context).map(text => element("p", { class: "remark" }, text)),
    verdictSentence(change.verdict, context),
    element("h3", {}, words.say("bars.title")),
    element("p", {}, summary(change, context)),
    dumbbellKey(["after", "before"].map(moment => words.say(`progress.head.${moment}`))),
    element("ol", { class: "gaps" }, model.principles.map(principle => changeItem(principle, change.principles[principle.id], context))),
    asTable(change, context),
    element("h3", {}, words.say("flags.title")),
    flagLists(change.flags, context),
    ...doneSince(before, after, context),
    element("p", { class: "not-a-grade" }, words.say("result.not-a-grade")),
  ];
}

function remarks(before, after, { matched_questions: count }, { model, words }) {
  const left = matchedQuestions(model, before, after).left_out.length;
  const [then, now] = [before, after].map(plan => plan.model.version);
  const who = model.comparison?.groups?.profile;
  return [
    words.say("progress.matched", { count }),
    left > 0 ? words.say("progress.left-out", { count: left }) : null,
    then !== now ? words.say("progress.other-version", { then, now }) : null,
    who && before.profile[who] !== after.profile[who] ? words.say("progress.other-people") : null,
    Date.parse(before.saved) > Date.parse(after.saved) ? words.say("progress.wrong-order") : null,
  ].filter(Boolean);
}

function verdictSentence([then, now], { model, words }) {
  const label = verdict => model.verdict?.labels[verdict] ?? verdict;
  if (now === null) return null;
  return element("p", { class: "verdict" }, then === now
    ? words.say("progress.verdict-same", { verdict: label(now) })
    : words.say("progress.verdict-changed", { then: label(then), now: label(now) }));
}

function summary({ principles }, { model, words }) {
  const named = word => model.principles.filter(({ id }) => principles[id].word === word).map(({ name }) => name);
  const sentences = model.over_time.words.map(({ id, label }) => ({ label, names: named(id) })).filter(({ names }) => names.length > 0);
  return sentences.map(({ label, names }) => words.say("progress.summary", { word: label, names: words.list(names) })).join(" ");
}

function changeItem(principle, { before, after, change, word }, { model, words, icon }) {
  return element("li", { class: `gap hue-${principle.order}` },
    element("h4", { class: "gap-name" }, icon(principle.id), " ", principle.name),
    dumbbell({ disc: after, ring: before }),
    element("p", { class: "gap-words" }, before === null ? words.say("progress.nothing-matched")
      : words.say("progress.change", { word: labelIn(model.over_time.words, word), before, after, change: words.signed(change) })));
}

function asTable({ principles }, { model, words }) {
  const head = ["principle", "before", "after", "change", "word"].map(name => words.say(`progress.head.${name}`));
  return table(words.say("progress.table-caption"), head, model.principles.map(({ id, name }) => {
    const { before, after, change, word } = principles[id];
    return before === null ? [name, "–", "–", "–", words.say("progress.nothing-matched")]
      : [name, words.number(before), words.number(after), words.signed(change), labelIn(model.over_time.words, word)];
  }));
}

function flagLists(flags, { model, words }) {
  return element("dl", { class: "flag-changes" }, ["new", "cleared", "still"].map(kind => element("div", {},
    element("dt", {}, words.say(`progress.flags.${kind}`)),
    element("dd", {}, flags[kind].length > 0 ? words.list(flags[kind].map(id => nameIn(model.flags, id))) : words.say("progress.flags.none")))));
}

// What was agreed at the earlier moment, and what became of it.
function doneSince(before, after, { words }) {
  const between = snapshotsOf(after).filter(({ taken }) => taken > before.saved && taken < after.saved);
  const moments = [...between.map(snapshot => planAt(after, snapshot)), after];
  const later = new Map(moments.flatMap(actionsOf).map(action => [action.id, action]));
  const agreed = actionsOf(before);
  if (agreed.length === 0) return [];
  return [
    element("h3", {}, words.say("progress.actions")),
    element("ul", {}, agreed.map(action => element("li", {}, action.what || words.say("actions.unnamed"), ": ",
      words.say(`actions.state.${later.get(action.id)?.state ?? action.state}`)))),
  ];
}
