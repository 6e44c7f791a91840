// Sees QR codes in what a camera or a photo shows: with the browser's own reader where it has one, else with ours.

import { createReader } from "./qr-thread.js";

// Ours reads best at these widths; a second look at another size finds what the first has missed.
const WIDTHS = [800, 520];

/** @returns {Promise<(source: CanvasImageSource, width: number, height: number) => Promise<string|null>>} */
export async function createSight() {
  const detector = await ownDetector();
  const read = createReader();
  const canvas = document.createElement("canvas");
  const drawing = canvas.getContext("2d", { willReadFrequently: true });
  let turn = 0;

  const readAt = (source, width, height, most) => {
    const scale = Math.min(1, most / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    drawing.drawImage(source, 0, 0, canvas.width, canvas.height);
    return read(drawing.getImageData(0, 0, canvas.width, canvas.height));
  };

  return async (source, width, height) => {
    if (!width || !height) return null;
    const seen = detector && await detector.detect(source).then(found => found[0]?.rawValue ?? null, () => null);
    return seen ?? readAt(source, width, height, WIDTHS[turn++ % WIDTHS.length]);
  };
}

/** The text in a photo, or null. @param {Blob} file */
export async function readPhoto(file) {
  const photo = await createImageBitmap(file).catch(() => null);
  if (!photo) return null;
  const sight = await createSight();
  for (let look = 0; look < WIDTHS.length; look++) {
    const text = await sight(photo, photo.width, photo.height);
    if (text !== null) return text;
  }
  return null;
}

async function ownDetector() {
  try {
    const formats = await globalThis.BarcodeDetector.getSupportedFormats();
    return formats.includes("qr_code") ? new globalThis.BarcodeDetector({ formats: ["qr_code"] }) : null;
  } catch {
    return null;
  }
}
