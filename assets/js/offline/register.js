/** Keeps the site on this device, so that it can be read and used without a connection. */

import { trustedScript } from '../trusted-scripts.js';

/** Starts once the page has everything it needs; does nothing where the browser cannot, or is asked to spare data. */
export function keepOffline() {
  if (!('serviceWorker' in navigator) || navigator.connection?.saveData) return;
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

async function register() {
  try {
    await navigator.serviceWorker.register(trustedScript('/sw.js'), { updateViaCache: 'none' });
  } catch {
    // Private windows and full devices refuse. The site works without, as long as there is a connection.
  }
}
