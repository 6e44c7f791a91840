// The sentence at the top: who decides, and how that came about.

import { explainPowerCheck, explainVerdict } from "../score.js";
import { nameOf } from "../plan/plan.js";
import { element, foldOut } from "../page/elements.js";
import { questionLink, sumSentence } from "./answers.js";

export function verdictSection(view) {
  const { model, words, plan, result } = view;
  const { verdict, completeness } = result;
  return element("section", { class: "result-verdict" },
    element("h2", { tabindex: "-1", "data-part-title": true }, words.say("result.title", { name: nameOf(model, plan) ?? words.say("result.this-project") })),
    verdict ? element("p", { class: "verdict" }, words.say("verdict.sentence", { verdict: model.verdict.labels[verdict.result] ?? verdict.result })) : null,
    ...remarks(view).map(said => element("p", { class: "remark" }, said)),
    element("p", { class: "result-facts" }, [
      words.say("result.answered", { answered: completeness.answered, count: completeness.due }), filledInBy(view),
      words.date(plan.saved) ? words.say("result.as-of", { date: words.date(plan.saved) }) : null,
    ].filter(Boolean).join(" ")),
    element("p", { class: "not-a-grade" }, words.say("result.not-a-grade")),
    verdict ? foldOut(words.say("verdict.how"), () => explanation(view), { class: "how", "data-about": "verdict" }) : null);
}

function remarks(view) {
  const { model, words, plan, result: { verdict } } = view;
  return [
    missing(view),
    verdict?.downgraded === "yes" ? words.say("verdict.mismatch", { claimed: model.verdict.labels[verdict.claimed] }) : null,
    verdict?.provisional ? provisional(view) : null,
    plan.model.version !== model.version ? words.say("result.other-version", { then: plan.model.version, now: model.version }) : null,
  ].filter(Boolean);
}

/** What the verdict lacks, and the way there: the count of answers is of the steps' questions and does not show it. */
function missing(view) {
  const { model, words, plan } = view;
  const why = explainVerdict(model, plan);
  if (!why || why.missing.length === 0) return null;
  return [why.rule.in_words ?? "", " ", words.say("verdict.missing"), why.missing.map((id, place) => [place > 0 ? " · " : " ", questionLink(view, id)])];
}

function provisional(view) {
  const { model, words, plan } = view;
  const { open, later } = explainPowerCheck(model, plan) ?? { open: [], later: 0 };
  return [
    words.say("verdict.provisional"),
    open.length > 0 ? [" ", words.say("verdict.open"), " ", questionLink(view, open[0])] : null,
    later > 0 ? [" ", words.say("verdict.later")] : null,
  ];
}

// One person's answers are one view, so the result says whose.
function filledInBy({ model, words, plan }) {
  const field = model.profile.find(question => question.id === model.comparison?.groups?.profile);
  const chosen = field?.options.find(option => option.id === plan.profile[field.id]);
  return chosen ? words.say("result.filled-in-by", { who: chosen.label }) : words.say("result.filled-in-by-nobody");
}

function explanation(view) {
  const { model, words, plan, answersTable } = view;
  const { rule, checks } = explainVerdict(model, plan);
  const power = explainPowerCheck(model, plan);
  return [
    element("ul", {}, [rule, ...checks].filter(Boolean).map(({ in_words: reason }) => element("li", {}, reason))),
    decisions(view),
    power ? element("p", {}, power.score === null
      ? words.say("verdict.no-power-check", { answered: power.answered, needs: power.needs })
      : `${words.say("verdict.power-check")} ${sumSentence(words, power.answers, power.score)}`) : null,
    power ? answersTable(words.say("verdict.power-answers"), power.answers, false) : null,
  ];
}

function decisions(view) {
  const { model, words, plan } = view;
  const grid = model.profile.find(question => question.id === model.verdict.levels?.profile);
  if (!grid) return null;
  const given = plan.profile[grid.id] ?? {};
  const label = row => grid.scale.find(option => option.value === given[row.id])?.label ?? words.say("answers.none");
  return [
    element("p", {}, questionLink(view, grid.id)),
    element("ul", {}, grid.rows.map(row => element("li", {}, `${row.label}: ${label(row)}`))),
  ];
}
