// Shows one part of the planner at a time. The address's fragment says which: a part's id, or a question's inside it.

/**
 * @param {HTMLElement} planner holds the parts, elements with `data-part`
 * @param {(part: string) => void} onShow called with the id of the part that is now open, to draw what is in it
 * @returns {{current, go, follow, all}}
 */
export function createParts(planner, onShow) {
  const all = [...planner.querySelectorAll("[data-part]")];
  const work = planner.querySelector("[data-work]");
  const siteTitle = document.title;
  let current = null;

  const show = (part, goal) => {
    all.forEach(one => { one.hidden = one !== part; });
    work.hidden = !work.contains(part);
    document.body.dataset.at = work.hidden ? part.dataset.part : "work";
    current = part.dataset.part;
    onShow(current);
    const title = part.querySelector("[data-part-title]")?.textContent.trim();
    document.title = title ? `${title} – ${siteTitle}` : siteTitle;
    // What was drawn just now may have taken the place of what the address named.
    const target = goal && document.getElementById(goal);
    if (target) moveTo(target, target === part ? part.querySelector("[data-part-title]") ?? part : target);
  };

  /** Follows the address: shows the part that holds what it names, and moves the focus there. */
  const follow = ({ focus = true } = {}) => {
    const target = document.getElementById(location.hash.slice(1));
    const part = target?.closest("[data-part]");
    if (part && planner.contains(part)) show(part, focus ? target.id : null);
    else show(all[0], null);
  };

  return {
    get current() { return current; },
    /** The part's id and the address to it, in order. */
    all: all.map(part => ({ id: part.dataset.part, address: `#${part.id}` })),
    follow,
    /** Goes to an address such as "#result", and is there when it returns. */
    go(address) {
      if (location.hash !== address) history.pushState(null, "", address);
      follow();
    },
  };
}

// A heading takes the focus without becoming a stop for the Tab key.
function moveTo(target, focused) {
  if (!focused.hasAttribute("tabindex")) focused.setAttribute("tabindex", "-1");
  focused.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
}
