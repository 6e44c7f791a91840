// The screens around the questions: before them, after them, and the code at the end.

import { answerFragment, codeOf } from "../../exchange/workshop-code.js";
import { savePlanFile } from "../page/download.js";
import { button, element } from "../page/elements.js";
import { qrPicture } from "../workshop/qr-picture.js";

/** What is asked, and what happens with the answers. */
export function startScreen({ count, who, begun, go }, words) {
  return element("div", { class: "answer-screen" },
    element("h2", { tabindex: "-1" }, words.say("answer.start.title", { count })),
    element("ul", {}, ["device", who ? "role" : "no-role", "pass", "no-names"].map(one => element("li", {}, words.say(`answer.start.${one}`)))),
    element("p", {}, button(words.say(begun ? "answer.start.go-on" : "answer.start.begin"), go, { class: "button" })));
}

/** All answers once more. @param rows `[{text, answer, change()}]` */
export function reviewScreen(rows, { show, back }, words) {
  return element("div", { class: "answer-screen" },
    element("h2", { tabindex: "-1" }, words.say("answer.review.title")),
    element("ol", { class: "answer-review" }, rows.map(({ text, answer, change }) => element("li", {},
      element("p", { class: "review-question" }, text),
      element("p", { class: "review-answer" }, answer),
      button(words.say("answer.review.change"), change, { "aria-label": words.say("answer.review.change-named", { question: text }) })))),
    element("p", { class: "answer-onward" }, button(words.say("answer.review.show"), show, { class: "button" }), button(words.say("answer.back"), back)));
}

/** The code, to be scanned, read out or sent. */
export function codeScreen({ asked, plan, person, back, another }, context) {
  const { model, words, collectAddress, announce } = context;
  const code = codeOf(model, asked, plan, person);
  const link = `${collectAddress}#${answerFragment(model, asked, plan, person)}`;
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(code).then(() => true, () => false);
    announce(words.say(copied ? "answer.code.copied" : "answer.code.copy-yourself"));
  };
  const said = element("p", { class: "small", role: "status" });
  return element("div", { class: "answer-screen code-screen" },
    element("h2", { tabindex: "-1" }, words.say("answer.code.title")),
    element("p", {}, words.say("answer.code.scan")),
    qrPicture(link, words.say("answer.code.qr")),
    element("p", { id: "code-name" }, words.say("answer.code.read-out")),
    // Screen readers would make words of the groups, so each is told letter by letter.
    element("ol", { class: "short-code", "aria-labelledby": "code-name" }, code.split("-").map(group =>
      element("li", {}, element("span", { "aria-hidden": "true" }, group), element("span", { class: "visually-hidden" }, [...group].join(" "))))),
    element("p", { class: "tool-buttons" },
      button(words.say("answer.code.copy"), async () => { await copy(); said.textContent = words.say("answer.code.copied-what", { code }); }),
      button(words.say("answer.code.save"), () => savePlanFile(model, words, { ...plan, saved: new Date().toISOString() }, new Date()))),
    said,
    element("p", { class: "remark" }, words.say("answer.code.care")),
    element("p", { class: "tool-buttons" }, button(words.say("answer.code.change"), back), button(words.say("answer.code.another"), another)));
}
