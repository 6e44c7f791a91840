// Reads QR codes on a thread of its own: each picture comes with the port that its text goes to.

import { readQr } from "./qr-reader.js";

addEventListener("message", ({ data, ports: [answer] }) => answer.postMessage(readQr(data)));
