// Says honestly whether the plan is kept, and offers the way out when it is not.

import { nameOf } from "../plan/plan.js";
import { button, element, setText } from "./elements.js";

/**
 * @param {HTMLElement} place
 * @param context `model`, `words`, `announce`, `saveFile()`, `leave()`, `toMap()`, which leads to the map where it is out of sight
 * @returns {{show: (open) => void}} `open` is what `openPlan` returns, or null when no plan is open
 */
export function createStatus(place, { model, words, announce, saveFile, leave, toMap }) {
  const text = element("p", { class: "status-text" });
  const name = element("p", { class: "status-plan" });
  const again = button(words.say("saved.keep-again"), () => shown?.keep());
  const buttons = element("p", { class: "status-buttons" },
    again, button(words.say("map.go"), toMap, { class: "button button-quiet to-map" }), button(words.say("saved.save-file"), () => saveFile()), button(words.say("plans.others"), leave));
  let shown = null;
  let lastKind = null;
  place.hidden = true;
  place.append(name, text, buttons);

  return {
    show(open) {
      shown = open;
      if (!open) lastKind = null;
      place.hidden = !open;
      if (!open) return;
      place.dataset.state = open.state.kind;
      setText(name, nameOf(model, open.plan) ?? words.say("plans.unnamed"));
      setText(text, sentence(open.state, words));
      again.hidden = open.state.why !== "gone";
      // Every save changes the time; only a change for the better or worse is worth interrupting for.
      const kind = open.state.why ?? open.state.kind;
      if (lastKind !== null && kind !== lastKind) announce(text.textContent);
      lastKind = kind;
    },
  };
}

function sentence(state, words) {
  switch (state.kind) {
    case "saved": return savedSentence(state.at, words);
    case "unsaved": return words.say("saved.not", { why: words.say(`saved.why.${state.why}`) });
    default: return words.say(`saved.${state.kind}`);
  }
}

function savedSentence(at, words) {
  const today = words.date(at) === words.date(new Date());
  if (words.dateTime(at) === "") return words.say("saved.undated");
  return today ? words.say("saved.today", { time: words.time(at) }) : words.say("saved.earlier", { date: words.dateTime(at) });
}
