// The start page: plans on this device, a new one, one from a file, and the choice to keep nothing here.

import { button, element } from "./elements.js";
import { createFileOpener } from "./open-file.js";
import { askFirst, planList } from "./plan-list.js";

/**
 * @param {HTMLElement} place
 * @param context `model`, `words`, `announce`, `shelf`, `link(pageId)`, and what to do: `start({shared})`, `open(id, address)`,
 *   `add(plan, {shared})`, `removed(id)` (null: all), `saveFile(plan)`, `saveRaw(text)`
 * @returns {{show: () => void, offer: (read) => void}} `offer` previews a plan that came by a link
 */
export function createBegin(place, context) {
  const { words, shelf, link, start, add, removed } = context;
  const shared = element("input", { type: "checkbox", id: "shared-computer", autocomplete: "off", "aria-describedby": "shared-help" });
  const plans = element("div", { class: "plans-here" });
  const all = element("div", { class: "delete-all", hidden: true });
  const opener = createFileOpener({ ...context, add: plan => add(plan, { shared: shared.checked }) });
  place.append(
    plans,
    element("p", { class: "plan-buttons" }, button(words.say("plans.new"), () => start({ shared: shared.checked }), { class: "button" })),
    element("p", { class: "shared" },
      element("label", { class: "tick", for: "shared-computer" }, shared, element("span", {}, words.say("shared.label")))),
    element("p", { class: "remark", id: "shared-help" }, words.say("shared.help")),
    opener.element,
    element("p", { class: "begin-links" }, link("examples")),
    all);

  const show = () => {
    const entries = shelf.list();
    const list = planList(entries, { ...context, remove });
    plans.replaceChildren(...(list ? [element("h2", { tabindex: "-1" }, words.say("plans.heading")), list, element("p", { class: "remark" }, words.say("plans.may-vanish"))] : []));
    all.hidden = entries.length === 0;
    all.replaceChildren(deleteAll(entries.length));
  };

  const afterDeleting = text => {
    show();
    context.announce(text);
    (plans.querySelector("h2") ?? place.querySelector("button")).focus();
  };

  const remove = id => {
    shelf.remove(id);
    removed(id);
    afterDeleting(words.say("plans.deleted"));
  };

  const deleteAll = count => {
    const ask = button(words.say("plans.delete-all"), () => {
      const group = askFirst(words.say("plans.delete-all-ask", { count }), words.say("plans.delete-yes"), words.say("plans.delete-no"), ask, () => {
        shelf.removeAll();
        removed(null);
        afterDeleting(words.say("plans.deleted-all"));
      });
      ask.after(group);
      group.querySelector("button").focus();
    });
    return ask;
  };

  return { show, offer: opener.offer };
}
