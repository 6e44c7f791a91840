// What was not answered, step by step, apart from what nobody knows yet.

import { rewordedAnswers, unansweredQuestions } from "../score.js";
import { byId, nameIn } from "../model.js";
import { element } from "../page/elements.js";
import { questionLink } from "./answers.js";
import { resultSection } from "./section.js";

export function coverageSection(view) {
  const { model, words, plan } = view;
  const left = unansweredQuestions(model, plan);
  return resultSection("unanswered", words.say("unanswered.title"),
    left.length === 0 ? element("p", {}, words.say("unanswered.none")) : null,
    listOf(left.filter(({ state }) => state === "dk"), "unanswered.unknown", view),
    listOf(left.filter(({ state }) => state !== "dk"), "unanswered.blank", view),
    listOf(rewordedAnswers(model, plan).map(question => ({ question })), "unanswered.reworded", view));
}

function listOf(questions, path, view) {
  const { model, words } = view;
  if (questions.length === 0) return null;
  const stageOf = id => byId(model.questions, id).stage;
  const steps = [...new Set(questions.map(({ question }) => stageOf(question)))];
  return element("div", { class: "unanswered" },
    element("p", {}, words.say(path, { count: questions.length })),
    steps.map(step => [
      element("h4", {}, nameIn(model.stages, step)),
      element("ul", {}, questions.filter(({ question }) => stageOf(question) === step)
        .map(({ question }) => element("li", {}, questionLink(view, question)))),
    ]));
}
