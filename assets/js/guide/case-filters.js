/**
 * Filters a list of cases. What is chosen stands in the address, so that it can be shared and survives the back button.
 *
 * The form's selects are named like the `data-…` lines of a case (`principle`, `mode` …), which hold ids with spaces between.
 */

import { createWords } from "../words.js";

/** @param {HTMLFormElement} form the filters, hidden until this takes over from the links in `[data-ways]` */
export function start(form) {
  const selects = [...form.querySelectorAll("select")];
  const cases = [...document.querySelectorAll("[data-case]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const all = form.querySelector("[data-all]");
  const { say } = createWords(JSON.parse(form.dataset.words), document.documentElement.lang);

  function readAddress() {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
  }

  function writeAddress() {
    const chosen = selects.filter(select => select.value !== "").map(select => [select.name, select.value]);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", location.pathname + (query === "" ? "" : `?${query}`));
  }

  function fits(element) {
    return selects.every(select => select.value === "" || element.dataset[select.name].split(" ").includes(select.value));
  }

  function apply() {
    for (const element of cases) element.hidden = !fits(element);
    for (const group of groups) group.hidden = !group.querySelector("[data-case]:not([hidden])");
    const shown = cases.filter(element => !element.hidden).length;
    form.querySelector("[data-count]").textContent = say(shown === 0 ? "none" : shown === cases.length ? "all" : "some", { shown, count: cases.length });
    all.hidden = shown === cases.length;
  }

  form.addEventListener("change", () => { writeAddress(); apply(); });
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("popstate", () => { readAddress(); apply(); });
  document.querySelector("[data-ways]").hidden = true;
  form.hidden = false;
  readAddress();
  apply();
}
