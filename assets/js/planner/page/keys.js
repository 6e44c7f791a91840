// One keyboard path through the form: the key beside an answer chooses it, Enter goes on to the next question.

/**
 * @param {HTMLFormElement} form
 * @param {() => (HTMLElement|null)} endOfPart what Enter leads to after the last question of a part
 */
export function followKeys(form, endOfPart) {
  form.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const handled = event.key === "Enter" ? goOn(form, event.target, endOfPart) : choose(event.target, event.key);
    if (handled) event.preventDefault();
  });
}

function choose(target, key) {
  if (target.matches("textarea, input[type=text]")) return false;
  const answer = [...target.closest("[data-question]")?.querySelectorAll("[data-key]") ?? []]
    .find(control => control.dataset.key === key);
  if (!answer) return false;
  answer.focus();
  answer.click();
  return true;
}

// Links, buttons, note boxes and folds keep their own Enter.
function goOn(form, target, endOfPart) {
  if (target.matches("a, button, summary, textarea")) return false;
  const next = openQuestions(form).find(question => isAfter(target, question)) ?? null;
  const goal = next ? firstControl(next) : endOfPart();
  goal?.focus();
  return goal !== null;
}

function openQuestions(form) {
  return [...form.querySelectorAll("[data-part]:not([hidden]) [data-question]")]
    .filter(question => !question.querySelector("[data-question]"));
}

function isAfter(target, question) {
  return !question.contains(target) && Boolean(target.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function firstControl(question) {
  const answers = [...question.querySelectorAll("input")];
  return answers.find(control => control.checked && control.dataset.key) ?? answers[0];
}
