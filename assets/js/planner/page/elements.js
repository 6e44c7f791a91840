// Makes elements of the page. Text goes in as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An HTML element.
 *
 * @param {string} name such as "p"
 * @param {Object} attributes by name; `true` sets an empty attribute, and null, undefined or false leaves one out
 * @param {...(Node|string|null|Array)} children texts and nodes, lists of them too; null is left out
 */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An SVG element, as {@link element}. */
export function shape(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** A text that only screen readers meet. */
export function hiddenText(text) {
  return element("span", { class: "visually-hidden" }, text);
}

/** Changes a text, unless it is the same: a new text would make the browser lay out the page again. */
export function setText(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** A button that does something on this page. */
export function button(text, onClick, attributes = {}) {
  const made = element("button", { type: "button", class: "button button-quiet", ...attributes }, text);
  made.addEventListener("click", onClick);
  return made;
}

/** A part that can be opened: its title, then what is inside. `fill` makes the inside when it is opened first. */
export function foldOut(title, fill, attributes = {}) {
  const fold = element("details", attributes, element("summary", {}, title));
  fold.addEventListener("toggle", () => fold.append(...[fill()].flat(Infinity).filter(Boolean)), { once: true });
  return fold;
}

/** Lets a wide table scroll inside itself; with the keyboard too, when nothing in it takes the focus. */
export function scrolled(name, wide) {
  const stop = wide.querySelector("a, button, input") ? {} : { tabindex: "0", role: "region", "aria-label": name };
  return element("div", { class: "table", ...stop }, wide);
}

/** A table with a caption, a head row and rows; the first cell of each row is its heading. */
export function table(caption, head, rows, attributes = {}) {
  return scrolled(caption, element("table", attributes,
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, head.map(text => element("th", { scope: "col" }, text)))),
    element("tbody", {}, rows.map(([first, ...others]) => element("tr", {},
      element("th", { scope: "row" }, first), others.map(text => element("td", {}, text)))))));
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false)
    .map(child => (child instanceof Node ? child : String(child))));
  return made;
}
