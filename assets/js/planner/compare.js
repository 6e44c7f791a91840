import { firstThatHolds, numberFacts } from "./conditions.js";
import { meanInHundredths, percent, sumOf } from "./percent.js";
import { isAnswered, scorePrinciple } from "./principles.js";
import { readPlan } from "./reading.js";

/**
 * Compares two groups of plans, question by question and principle by principle.
 *
 * @param first plans of the first group, as an array
 * @param second plans of the second group
 * @returns `{principles: {id: {a, b, gap, finding}}, questions: [{question, gap, finding}], compared, alignment}`.
 *   Question gaps are in hundredths of a point, first minus second; null unless both groups answered.
 */
export function compare(model, first, second) {
  return compareReadings(model, readAll(model, first), readAll(model, second));
}

/**
 * Compares every pair of respondent groups that has plans, in the model's order.
 *
 * @returns `{pairs: [{first, second, plans: [n, m], ...what compare returns}]}`
 */
export function compareGroups(model, plans) {
  const groups = groupsOf(model, plans).filter(group => group.readings.length > 0);
  const pairs = groups.flatMap((first, index) => groups.slice(index + 1).map(second => ({
    first: first.id,
    second: second.id,
    plans: [first.readings.length, second.readings.length],
    ...compareReadings(model, first.readings, second.readings),
  })));
  return { pairs };
}

/**
 * How each group's answers to each question are spread.
 *
 * @returns `{groups: [{id, plans, traceable}], others, questions: [{question, groups: {id: {counts: [{value, count}], dk, na,
 *   blank, answered, mean}}}]}`; `mean` is in hundredths of a point above the scale's lowest, `traceable` warns that the
 *   group is so small that an answer may be traced to a person, and `others` counts the plans of no group.
 */
export function spread(model, plans) {
  const groups = groupsOf(model, plans);
  return { ...spreadOver(model, groups), others: plans.length - sumOf(groups, group => group.readings.length) };
}

/** As {@link spread}, with the plans of no group as one more group: "others", or "everybody" when no plan has a group. */
export function spreadOfAll(model, plans) {
  const groups = groupsOf(model, plans);
  const grouped = groups.flatMap(group => group.readings);
  const { profile, order } = model.comparison.groups;
  const rest = readAll(model, plans).filter(reading => !order.includes(reading.profile[profile]));
  const id = grouped.length > 0 ? "others" : "everybody";
  return { ...spreadOver(model, [...groups, ...(rest.length > 0 ? [{ id, readings: rest }] : [])]), others: rest.length };
}

/** What to talk about first: the questions whose finding the model names for it, in its order, the widest gap first. */
export function talkFirst(model, comparison) {
  const wanted = model.comparison.talk_first;
  return comparison.questions
    .filter(({ finding }) => wanted.includes(finding))
    .sort((one, other) => wanted.indexOf(one.finding) - wanted.indexOf(other.finding)
      || Math.abs(other.gap) - Math.abs(one.gap));
}

function spreadOver(model, groups) {
  return {
    groups: groups.map(({ id, readings }) => ({ id, plans: readings.length, traceable: isTraceable(model, readings) })),
    questions: model.questions.map((question, index) => ({
      question: question.id,
      groups: Object.fromEntries(groups.map(({ id, readings }) => [id, spreadOf(model, question, answersAt(readings, index))])),
    })),
  };
}

function compareReadings(model, first, second) {
  const compared = model.questions.map((question, index) =>
    compareAnswers(model, question, answersAt(first, index), answersAt(second, index)));
  const both = compared.filter(({ gap }) => gap !== null);
  const apart = percent(sumOf(both, ({ gap }) => Math.abs(gap)), sumOf(both, ({ most }) => 100 * most));
  return {
    principles: Object.fromEntries(model.principles.map(principle =>
      [principle.id, comparePrinciple(model, principle, first, second)])),
    questions: compared.map(({ question, gap, finding }) => ({ question, gap, finding })),
    compared: both.length,
    alignment: apart === null ? null : 100 - apart,
  };
}

function compareAnswers(model, question, first, second) {
  const means = [first, second].map(meanOf);
  const answeredMeans = means.filter(mean => mean !== null);
  const gap = answeredMeans.length === 2 ? means[0] - means[1] : null;
  const finding = firstThatHolds(model.comparison.findings, numberFacts({
    distance: gap === null ? null : Math.abs(gap),
    highest_mean: gap === null ? null : Math.max(...means),
    lowest_mean: gap === null ? null : Math.min(...means),
    groups_with_answers: answeredMeans.length,
    ...silentGroup(means, [first, second]),
  }))?.id ?? null;
  return { question: question.id, gap, finding, most: first[0]?.most };
}

// The group that gave no answer where the other did: how many it is, and how many of it do not know.
function silentGroup(means, groups) {
  const silent = groups.filter((group, index) => means[index] === null);
  if (silent.length !== 1) return {};
  return {
    silent_members: silent[0].length,
    silent_dont_know: silent[0].filter(answer => answer.state === "dk").length,
  };
}

function comparePrinciple(model, principle, first, second) {
  const [a, b] = [first, second].map(readings => meanScore(model, principle, readings));
  const gap = a === null || b === null ? null : a - b;
  const facts = numberFacts({ distance: gap === null ? null : Math.abs(gap) });
  return { a, b, gap, finding: firstThatHolds(model.comparison.principle.findings, facts)?.id ?? null };
}

function meanScore(model, principle, readings) {
  const scores = readings
    .map(reading => scorePrinciple(model, principle, reading.answers).score)
    .filter(score => score !== null);
  return percent(sumOf(scores, score => score), 100 * scores.length);
}

function meanOf(answers) {
  const answered = answers.filter(isAnswered);
  return meanInHundredths(sumOf(answered, answer => answer.points), answered.length);
}

function spreadOf(model, question, answers) {
  const count = state => answers.filter(answer => answer.state === state).length;
  return {
    counts: model.scales[question.answer_scale].options.map(({ value }) =>
      ({ value, count: answers.filter(answer => answer.value === value).length })),
    dk: count("dk"), na: count("na"), blank: count("blank"), answered: count("answered"),
    mean: meanOf(answers),
  };
}

function groupsOf(model, plans) {
  const { profile, order } = model.comparison.groups;
  const readings = readAll(model, plans);
  return order.map(id => ({ id, readings: readings.filter(reading => reading.profile[profile] === id) }));
}

function isTraceable(model, readings) {
  return readings.length > 0 && readings.length < model.comparison.privacy.fewest;
}

function readAll(model, plans) {
  return plans.map(plan => readPlan(model, plan));
}

function answersAt(readings, index) {
  return readings.map(reading => reading.answers[index]);
}
