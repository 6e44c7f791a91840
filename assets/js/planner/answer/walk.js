// One thing on the screen at a time, with the browser's own way back.

/**
 * @param {string[]} stops ids of the screens, in order
 * @param {(id: string) => HTMLElement} draw makes a screen; it must hold an `h2` that can take the focus
 * @param {HTMLElement} place
 */
export function createWalk(stops, draw, place) {
  const show = (id, focus) => {
    place.replaceChildren(draw(id));
    if (!focus) return;
    place.querySelector("h2").focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  };
  const follow = () => show(stops.includes(history.state?.stop) ? history.state.stop : stops[0], true);
  addEventListener("popstate", follow);

  return {
    begin: () => show(stops.includes(history.state?.stop) ? history.state.stop : stops[0], false),
    /** Goes to a screen. */
    go: id => {
      history.pushState({ stop: id }, "");
      show(id, true);
    },
    /** Where a screen stands: from 0. */
    placeOf: id => stops.indexOf(id),
    /** The screen after another. */
    after: id => stops[stops.indexOf(id) + 1],
    /** The screen before another. */
    before: id => stops[stops.indexOf(id) - 1],
    end: () => removeEventListener("popstate", follow),
  };
}
