import { firstThatHolds, numberFacts } from "./conditions.js";
import { percent, sumOf } from "./percent.js";
import { isAnswered, weightFor } from "./principles.js";
import { own, readPlan, revisionOf } from "./reading.js";
import { score } from "./result.js";

/**
 * Compares a plan with an earlier one of the same project, over the questions answered in both to the same wording.
 *
 * @returns `{matched_questions, principles: {id: {before, after, change, word}}, verdict: [before, after],
 *   flags: {new, cleared, still}}`; a principle without a matched question has nulls.
 */
export function progress(model, before, after) {
  const matched = matchAnswers(model, before, after);
  const [then, now] = [score(model, before), score(model, after)];
  return {
    matched_questions: matched.length,
    principles: Object.fromEntries(model.principles.map(principle => [principle.id, changeOf(model, principle, matched)])),
    verdict: [then, now].map(result => result.verdict?.result ?? null),
    flags: compareFlags(model, then.flags, now.flags),
  };
}

/**
 * Which questions a comparison over time can use.
 *
 * @returns `{matched: [id], left_out: [id]}`; left out are the questions, retired ones too, that either plan answers but
 *   that cannot be compared: not answered in both, reworded between, or no longer asked.
 */
export function matchedQuestions(model, before, after) {
  const matched = matchAnswers(model, before, after).map(([answer]) => answer.question.id);
  const asked = [...model.questions, ...(model.retired ?? [])].map(({ id }) => id);
  const touched = asked.filter(id => [before, after].some(plan => isGiven(own(own(plan, "answers"), id))));
  return { matched, left_out: touched.filter(id => !matched.includes(id)) };
}

/** The ids of questions whose wording has changed since the plan answered them. */
export function rewordedAnswers(model, plan) {
  return readPlan(model, plan).answers
    .filter(({ state, question }) => state !== "blank" && revisionOf(plan, question.id) !== question.rev)
    .map(({ question }) => question.id);
}

function matchAnswers(model, before, after) {
  const later = readPlan(model, after).answers;
  return readPlan(model, before).answers
    .map((answer, index) => [answer, later[index]])
    .filter(([then, now]) => isAnswered(then) && isAnswered(now)
      && revisionOf(before, then.question.id) === revisionOf(after, now.question.id));
}

function changeOf(model, principle, matched) {
  const [before, after] = [0, 1].map(side => share(principle, matched.map(pair => pair[side])));
  const change = before === null ? null : after - before;
  return { before, after, change, word: firstThatHolds(model.over_time.words, numberFacts({ change }))?.id ?? null };
}

function share(principle, answers) {
  return percent(sumOf(answers, answer => weightFor(principle.id, answer) * answer.points),
    sumOf(answers, answer => weightFor(principle.id, answer) * answer.most));
}

function compareFlags(model, before, after) {
  const ids = model.flags.map(flag => flag.id);
  const had = id => Object.hasOwn(before, id);
  const has = id => Object.hasOwn(after, id);
  return {
    new: ids.filter(id => has(id) && !had(id)),
    cleared: ids.filter(id => had(id) && !has(id)),
    still: ids.filter(id => had(id) && has(id)),
  };
}

function isGiven(answer) {
  return answer !== undefined && answer !== null;
}
