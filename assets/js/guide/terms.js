/** Explains a word where it stands, when somebody asks: by touch, mouse or keyboard. Without this the link opens the glossary. */

/** @param {HTMLElement} place holds the explanations, each a popover with the id `word-…` */
export function start(place) {
  for (const link of document.querySelectorAll("a.term")) {
    const explanation = place.querySelector(`#${CSS.escape(`word-${link.hash.slice(1)}`)}`);
    if (!explanation?.showPopover) continue;
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", event => {
      // Somebody who asks for a new tab gets one.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      explanation.showPopover({ source: link });
    });
  }
}
