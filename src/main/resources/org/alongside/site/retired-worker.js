// Takes the place of the service worker when offline reading is turned off: it deletes what was kept and takes itself away.
// It must stay published, at the same address, for as long as some device may still have the old worker.

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  await caches.delete('alongside');
  await self.registration.unregister();
}
