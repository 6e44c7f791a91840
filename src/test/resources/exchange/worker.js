// Calls the driver for a page: a function's name and its arguments as JSON come in, what it returns goes out as JSON.

import * as driver from "./driver.js";

onmessage = ({ data: [name, texts] }) => {
  try {
    postMessage({ told: JSON.stringify(driver[name](...texts.map(text => JSON.parse(text)))) });
  } catch (fault) {
    postMessage({ fault: `${name} failed: ${fault}` });
  }
};
