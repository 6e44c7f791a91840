// Our own reader of QR codes, beside the page: one picture would make a slow device deaf for a third of a second.

import { trustedScript } from "../../trusted-scripts.js";

/** @returns {(image: ImageData) => Promise<string|null>} what `readQr` returns; read on the page itself where the browser has no such threads */
export function createReader() {
  const readHere = async image => (await import("../../exchange/qr-reader.js")).readQr(image);
  const worker = startWorker();
  if (!worker) return readHere;
  const broken = new Promise(settle => { worker.addEventListener("error", () => settle(true)); });
  return image => Promise.race([readBy(worker, image), broken.then(() => readHere(image))]);
}

function startWorker() {
  try {
    return new Worker(trustedScript(new URL("../../exchange/qr-worker.js", import.meta.url).pathname), { type: "module" });
  } catch {
    return null;
  }
}

// Camera and photos may ask at the same time, so each picture has a way back of its own.
function readBy(worker, image) {
  const { port1, port2 } = new MessageChannel();
  return new Promise(done => {
    port1.onmessage = ({ data }) => {
      port1.close();
      done(data);
    };
    worker.postMessage(image, [port2]);
  });
}
