// The page that a phone opens in a workshop: the questions that the link asks, one at a time, and a code at the end. The link's
// fragment says what is asked; nothing is sent.

import { PEOPLE, markOf, readInvitation } from "../exchange/workshop-code.js";
import { byId, fieldAt } from "./model.js";
import { createWalk } from "./answer/walk.js";
import { questionScreen } from "./answer/question-screen.js";
import { codeScreen, reviewScreen, startScreen } from "./answer/screens.js";
import { element } from "./page/elements.js";
import { loadPage, piecesOf } from "./page/load.js";
import { emptyPlan, valueAt, withField } from "./plan/plan.js";
import { readPlanObject } from "./plan/plan-file.js";
import { answersTo, createNotebook } from "./workshop/notebook.js";
import { keysOf, roleOf } from "./workshop/paper-keys.js";

for (const place of document.querySelectorAll("[data-module=answer]")) loadPage(place, startAnswering);

function startAnswering(place, data) {
  const context = { ...data, ...piecesOf(place), collectAddress: new URL(place.dataset.collect, location.href).href };
  const view = element("div", { class: "answering" });
  place.querySelector("[data-bare]").remove();
  place.prepend(view);
  let walk = null;

  const open = () => {
    walk?.end();
    const read = readInvitation(data.model, location.hash.slice(1));
    if (read.refused) view.replaceChildren(noInvitation(read.refused, context));
    else walk = walkThrough(read.asked, view, context);
  };
  addEventListener("hashchange", open);
  open();
}

function noInvitation(refused, { words }) {
  const known = location.hash.length > 1 && refused !== "code-not-ours";
  return element("div", { class: "answer-screen" },
    element("h2", { tabindex: "-1" }, words.say("answer.none.title")),
    known ? element("p", { class: "problem" }, words.say(`answer.none.${refused}`)) : null,
    element("p", {}, words.say("answer.none.help")));
}

function walkThrough(asked, view, context) {
  const { model, words } = context;
  const notebook = createNotebook(answersTo(markOf(model, asked)), window);
  const asking = askedOf(asked, model);
  let sheet = keptSheet(notebook, model) ?? newSheet(model);

  const walk = createWalk(["start", ...asking.map(({ name }) => name), "review", "code"], id => draw(id), view);
  const change = (name, value) => {
    sheet = { ...sheet, plan: withField(model, sheet.plan, fieldAt(model, name), value) };
    notebook.write(sheet);
  };
  const valueOf = name => valueAt(sheet.plan, fieldAt(model, name));

  const draw = id => {
    switch (id) {
      case "start": return startScreen({
        count: asked.questions.length, who: asked.who, begun: asking.some(({ name }) => valueOf(name) !== null), go: () => walk.go(walk.after(id)),
      }, words);
      case "review": return reviewScreen(asking.map(one => ({ text: one.text, answer: labelOf(one, valueOf(one.name), words), change: () => walk.go(one.name) })),
        { show: () => walk.go("code"), back: () => walk.go(walk.before(id)) }, words);
      case "code": return codeScreen({ ...sheet, asked, back: () => walk.go("review"), another: startAgain }, context);
      default: return questionScreen({ ...byName(asking, id), value: valueOf(id) }, { number: walk.placeOf(id), count: asking.length },
        { answer: value => change(id, value), next: () => walk.go(walk.after(id)), back: () => walk.go(walk.before(id)) }, words);
    }
  };

  const startAgain = () => {
    sheet = newSheet(model);
    notebook.remove();
    walk.go("start");
  };

  document.title = words.say("answer.title", { count: asked.questions.length });
  walk.begin();
  return walk;
}

/** What is asked, in order: who answers, when that is asked, then the questions. */
function askedOf(asked, model) {
  const role = asked.who ? roleOf(model) : null;
  const questions = model.questions.filter(({ id }) => asked.questions.includes(id));
  return [
    ...(role ? [{ name: `profile.${role.question.id}`, text: role.question.text, help: role.question.help, plain: role.keys, apart: [] }] : []),
    ...questions.map(question => {
      const keys = keysOf(model, question);
      return {
        name: `answers.${question.id}`, text: question.text, help: question.help, hue: byId(model.principles, question.primary).order,
        plain: keys.filter(({ value }) => typeof value === "number"), apart: keys.filter(({ value }) => typeof value === "string"),
      };
    }),
  ];
}

function byName(asking, name) {
  return asking.find(one => one.name === name);
}

function labelOf({ plain, apart }, value, words) {
  return [...plain, ...apart].find(one => one.value === value)?.label ?? words.say("answers.none");
}

function newSheet(model) {
  return { plan: emptyPlan(model), person: Math.floor(Math.random() * PEOPLE) };
}

// A phone may close the page while its owner listens to somebody.
function keptSheet(notebook, model) {
  const kept = notebook.read();
  const { plan } = kept ? readPlanObject(model, kept.plan) : {};
  return plan && Number.isInteger(kept.person) && kept.person >= 0 && kept.person < PEOPLE ? { plan, person: kept.person } : null;
}
