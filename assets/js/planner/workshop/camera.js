// Reads codes with the device's camera, one person after the other, until it is stopped.

import { button, element } from "../page/elements.js";
import { createSight } from "./qr-sight.js";

const PAUSE = 120;
// A phone is held up for some seconds; its code is not news all that time.
const SAME_AGAIN = 5000;
const WHY = { NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "missing", OverconstrainedError: "missing", NotReadableError: "busy" };

/**
 * @param context `words`, `announce`, and `take(text)`, which says what came of a text: `{good: boolean, sentence: string}`
 * @returns {HTMLElement}
 */
export function createCamera({ words, announce, take }) {
  const video = element("video", { class: "camera-picture", muted: true, playsinline: true, "aria-hidden": "true" });
  const said = element("p", { class: "camera-said" }, words.say("workshop.camera.help"));
  let stream = null;

  const say = (text, state) => {
    said.textContent = text;
    said.dataset.state = state;
    announce(text);
  };

  const stop = () => {
    stream?.getTracks().forEach(track => track.stop());
    stream = null;
    place.dataset.on = "false";
    turn.textContent = words.say("workshop.camera.start");
  };

  const start = async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
    } catch (fault) {
      say(words.say(`workshop.camera.${navigator.mediaDevices ? WHY[fault.name] ?? "failed" : "none"}`), "bad");
      return;
    }
    place.dataset.on = "true";
    turn.textContent = words.say("workshop.camera.stop");
    say(words.say("workshop.camera.looking"), "");
    video.srcObject = stream;
    await video.play().catch(() => {});
    await watch(stream);
  };

  const watch = async mine => {
    const sight = await createSight();
    let last = { text: null, at: 0 };
    while (stream === mine) {
      const text = await sight(video, video.videoWidth, video.videoHeight);
      const known = text === last.text && Date.now() - last.at < SAME_AGAIN;
      if (text !== null && stream === mine) {
        last = { text, at: Date.now() };
        if (!known) {
          const { good, sentence } = take(text);
          say(sentence, good ? "good" : "bad");
        }
      }
      await new Promise(done => { setTimeout(done, PAUSE); });
    }
  };

  const turn = button(words.say("workshop.camera.start"), () => (stream ? stop() : start()), { class: "button" });
  const place = element("div", { class: "camera", "data-on": "false" }, element("p", {}, turn), video, said);
  // Nobody wants a camera to look on while another page is in front.
  document.addEventListener("visibilitychange", () => { if (document.hidden) stop(); });
  return place;
}
