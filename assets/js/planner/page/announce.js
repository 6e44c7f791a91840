/**
 * Says things to screen readers, one at a time and without moving the focus.
 *
 * @param {HTMLElement} place an element with role "status"
 * @returns {(text: string) => void}
 */
export function createAnnouncer(place) {
  return text => {
    // The same text twice in a row would not be read again.
    place.textContent = place.textContent === text ? `${text}\u00a0` : text;
  };
}
