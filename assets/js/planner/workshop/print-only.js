// Prints one part of the page by itself.

/** @param {string} part the value of the part's `data-print-part` */
export function printOnly(part) {
  const parts = [...document.querySelectorAll("[data-print-part]")];
  const root = document.documentElement;
  root.dataset.print = part;
  parts.forEach(one => { one.hidden = one.dataset.printPart !== part; });
  addEventListener("afterprint", () => {
    delete root.dataset.print;
    parts.forEach(one => { one.hidden = true; });
  }, { once: true });
  print();
}
