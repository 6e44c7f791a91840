// Keeps the whole site on the device, so that guide and planner work without a connection. The build puts a line above this
// one that says what to keep (org.alongside.site.OfflineFiles):
//   saved.pages  {address: checksum}  what changes under the same address: pages, the first file of the search index
//   saved.files  [address]        files with their hash in the name, which never change
//
// There is one cache, and the checksum or hash of its content is part of every entry's key. So a new version fetches only what changed,
// takes up where it was cut off, and shares entries with the old version, which goes on until its last page is closed.
// Pages come from the network while there is one; only then does a reader ever see an old page.

const CACHE = 'alongside';
const PATIENCE = 3000; // how long to wait for the network before showing what is kept, in milliseconds
const AT_ONCE = 6;     // how many files to fetch at the same time
const OFFLINE_PAGE = '/offline.html';

const keyOfPage = (address) => `${address}?kept=${saved.pages[address]}`;
const kept = new Map([
  ...Object.keys(saved.pages).map((address) => [keyOfPage(address), address]),
  ...saved.files.map((address) => [address, address]),
]);

self.addEventListener('install', (event) => event.waitUntil(fetchMissing()));
self.addEventListener('activate', (event) => event.waitUntil(deleteOld()));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(page(event.request, pathname));
  else if (pathname in saved.pages) event.respondWith(networkFirst(event.request, pathname));
  else if (kept.has(pathname)) event.respondWith(cacheFirst(event.request, pathname));
});

async function fetchMissing() {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(keyOf));
  const missing = [...kept].filter(([key]) => !there.has(key));
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = missing.pop(); next; next = missing.pop()) await keep(cache, ...next);
  }));
}

async function keep(cache, key, address) {
  const answer = await fetch(address, { cache: address in saved.pages ? 'no-cache' : 'default' });
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  await cache.put(key, answer);
}

async function deleteOld() {
  const cache = await caches.open(CACHE);
  const old = (await cache.keys()).filter((request) => !kept.has(keyOf(request)));
  await Promise.all(old.map((request) => cache.delete(request)));
}

function keyOf(request) {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

/** The answer to a reader who goes to a page: the page, else what is kept of it, else a page that says why not. */
async function page(request, pathname) {
  const address = pathname in saved.pages ? pathname : `${pathname}/`;
  return networkFirst(request, address in saved.pages ? address : OFFLINE_PAGE);
}

async function networkFirst(request, address) {
  const network = fetch(request);
  const copy = await caches.match(keyOfPage(address));
  if (!copy) return network;
  try {
    const answer = await Promise.race([network, impatience()]);
    return answer.status >= 500 ? copy : answer;
  } catch {
    return copy;
  }
}

async function cacheFirst(request, address) {
  return (await caches.match(address)) ?? fetch(request);
}

function impatience() {
  return new Promise((_, giveUp) => { setTimeout(giveUp, PATIENCE); });
}
