/// <reference lib="webworker" />
import type { OfflineBuild, PageMessage, WorkerMessage } from './messages.ts';

/** Put in by the build: every file of this version with its hash, and the headers to add. */
declare const OFFLINE_BUILD: OfflineBuild;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { version, files, headers } = OFFLINE_BUILD;
const scope = worker.registration.scope;
/** Several sites can share an origin, so the names of caches hold the path. */
const prefix = `tillsight ${new URL(scope).pathname} `;
const cacheName = prefix + version;
const total = Object.keys(files).length;
/** Every message has the page drawn again while it is just opening. */
const FILES_A_MESSAGE = 10;
const QUIET_MS = 1_000;
/** Pages of another tab may go on asking. */
const MOST_QUIET_WAIT_MS = 10_000;
const indexAddress = addressOf('index.html');
let lastRequest = 0;

worker.addEventListener('install', (event) => event.waitUntil(precache()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), sweepCaches()]))
);
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  lastRequest = performance.now();
  if (request.method === 'GET' && request.url.startsWith(scope)) {
    event.respondWith(answer(request));
  }
});
worker.addEventListener('message', (event) => {
  const { type } = event.data as PageMessage;
  if (type !== 'say-when-quiet') lastRequest = performance.now();
  event.waitUntil(obey(type, event.source as Client | null));
});

async function obey(type: PageMessage['type'], page: Client | null): Promise<void> {
  if (type === 'skip-waiting') return worker.skipWaiting();
  if (type === 'claim') return worker.clients.claim();
  if (type === 'say-when-quiet') return sayWhenQuiet(page);
  const ready = (await storedAddresses()).size;
  send(page, { type: 'status', version, files: ready, total, ready: ready === total });
  if (ready < total) await precache();
  await sweepCaches();
}

/**
 * A version that is to go stops as soon as it has nothing to do; Chromium starts it again for a
 * request that comes in that moment, and then the newer one waits on for minutes.
 */
async function sayWhenQuiet(page: Client | null): Promise<void> {
  const end = performance.now() + MOST_QUIET_WAIT_MS;
  let now = performance.now();
  while (now < end && now - lastRequest < QUIET_MS) {
    await new Promise((later) => setTimeout(later, QUIET_MS - (now - lastRequest)));
    now = performance.now();
  }
  send(page, { type: 'quiet' });
}

/**
 * Brings every file that is not there yet. The browser compares each with its hash (`integrity`)
 * and refuses what differs; one missing file fails the whole, so nothing half-complete is used.
 */
async function precache(): Promise<void> {
  const cache = await caches.open(cacheName);
  const stored = await storedAddresses();
  let ready = stored.size;
  for (const [path, hash] of Object.entries(files)) {
    const address = addressOf(path);
    if (stored.has(address)) continue;
    await cache.put(address, await bring(path, hash));
    if (++ready % FILES_A_MESSAGE > 0 && ready < total) continue;
    await tellPages({ type: 'status', version, files: ready, total, ready: ready === total });
  }
}

async function bring(path: string, hash: string): Promise<Response> {
  // The site's root, since some hosts redirect index.html to it.
  const address = path === 'index.html' ? scope : addressOf(path);
  const response = await fetch(address, { integrity: hash, cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}`);
  return withHeaders(response);
}

/** From this version's files; from an older version's for a page that still runs it. */
async function answer(request: Request): Promise<Response> {
  const found = await stored(request.url.split(/[?#]/, 1)[0]);
  if (found) return found;
  if (request.mode === 'navigate') {
    const index = await stored(indexAddress);
    if (index) return index;
  }
  try {
    return withHeaders(await fetch(request));
  } catch {
    return new Response('Not reachable\n', { status: 504, headers });
  }
}

async function stored(address: string): Promise<Response | undefined> {
  const own = await (await caches.open(cacheName)).match(address);
  if (own) return own;
  for (const name of await otherCaches()) {
    const older = await (await caches.open(name)).match(address);
    if (older && address !== indexAddress) return older;
  }
  return undefined;
}

/** The body as it is, with the app's headers in place of the host's. */
async function withHeaders(response: Response): Promise<Response> {
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(await response.blob(), {
    status: response.status,
    headers: { ...headers, 'Content-Type': type }
  });
}

/**
 * Removes files of older versions, but not of one that some open page still runs, and nothing while
 * a newer one comes or waits: its files would count as old.
 */
async function sweepCaches(): Promise<void> {
  const { held = [] } = await worker.navigator.locks.query();
  const inUse = new Set(held.map((lock) => lock.name ?? ''));
  const others = await otherCaches();
  const { installing, waiting } = worker.registration;
  if (installing || waiting) return;
  for (const name of others) {
    const requests = await (await caches.open(name)).keys();
    const needed = requests.some(({ url }) => inUse.has(`tillsight runs ${url}`));
    if (!needed) await caches.delete(name);
  }
}

async function otherCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && name !== cacheName);
}

async function storedAddresses(): Promise<Set<string>> {
  const requests = await (await caches.open(cacheName)).keys();
  return new Set(requests.map(({ url }) => url));
}

async function tellPages(message: WorkerMessage): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) send(page, message);
}

function send(page: Client | null, message: WorkerMessage): void {
  page?.postMessage(message);
}

function addressOf(path: string): string {
  return new URL(path, scope).href;
}
