// Stores one complete version of the guide on the device and responds from it, so that it opens without a network.
// The build fills in the contents of that version. The address of this file never changes.

const VERSION = "";
// The folder of this language, relative to the root of the guide.
const FOLDER = "";
// The stored files, relative to the root: the first 16 hexadecimal digits of each file's SHA-256.
const FILES = {};
// The file among them that contains every page, without the style sheets they share.
const PAGES = "";
// The hash of the critical style sheet. The worker takes it from the first page, which the first visit has loaded; it is also a
// file of its own, in case an intermediary has modified the page.
const STYLE = "";
// The names of the parts that follow it, which are among the stored files.
const STEP_STYLES = [];
// The headers the host sends with a page.
const HEADERS = {};
// The folders whose pages this worker does not serve: those for frames in other sites, and those of other languages.
const OTHERS = [];
// The MIME types of the files, by extension.
const TYPES = {};

const BASE = new URL(registration.scope).pathname;
const ROOT = BASE.slice(0, BASE.length - FOLDER.length);
const PREFIX = `uncramp ${BASE} `;
const CACHE = PREFIX + VERSION;
const NOT_FOUND = "404.html";
// If the copy in the browser's HTTP cache is wrong, the file is requested again, bypassing that cache.
const CACHE_MODES = ["no-cache", "reload"];
// How long to wait for a page that is not ours, in milliseconds.
const TIMEOUT = 4_000;

const hasOwn = (list, name) => Object.prototype.hasOwnProperty.call(list, name);

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
// Sent by a page when no tab has care under way.
addEventListener("message", (event) => event.data === "apply" && skipWaiting());

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || !pathname.startsWith(ROOT)) return;
  const below = pathname.slice(ROOT.length);
  if (hasOwn(FILES, below)) return event.respondWith(file(event, below));
  if (!pathname.startsWith(BASE)) return;
  const name = pathname.slice(BASE.length);
  if (mode === "navigate" && !OTHERS.some((folder) => name.startsWith(folder))) event.respondWith(page(event, name));
});

// Installs the whole version or nothing.
async function install() {
  try {
    await storeMissing();
  } catch (error) {
    await caches.delete(CACHE);
    await reportFailure(error.message);
    throw error;
  }
}

// Open pages log the reason to their consoles.
async function reportFailure(refused) {
  const open = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  for (const page of open.filter(({ url }) => url.startsWith(registration.scope))) page.postMessage({ refused });
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  // One of these may belong to a version being installed, which deletes the others when it activates.
  if (registration.installing || registration.waiting) return;
  await Promise.all(old.map((name) => caches.delete(name)));
  // Only the very first version claims open pages: they have no worker yet.
  if (old.length === 0) await clients.claim();
}

// Stores whatever is not stored yet.
async function storeMissing() {
  const cache = await caches.open(CACHE);
  const stored = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = Object.keys(FILES).filter((name) => !stored.has(ROOT + name));
  await Promise.all(missing.map(async (name) => cache.put(ROOT + name, (await fromOtherVersion(name)) ?? (await fetchVerified(name)))));
  const pages = Object.entries(await unpackPages(cache)).filter(([name]) => !stored.has(BASE + name));
  await Promise.all(pages.map(([name, text]) => cache.put(BASE + name, makeResponse(name, text))));
}

// The same file of another version, or of another language.
async function fromOtherVersion(name) {
  const found = await caches.match(ROOT + name);
  const bytes = await found?.arrayBuffer();
  if (bytes && (await hash(bytes)) === FILES[name]) return makeResponse(name, bytes);
}

// Fetches a file from the host, if it belongs to this version.
async function fetchVerified(name, expected = FILES[name]) {
  for (const cache of CACHE_MODES) {
    try {
      const response = await fetch(ROOT + name, { cache, redirect: "error" });
      const bytes = await response.arrayBuffer();
      if (response.ok && (await hash(bytes)) === expected) return makeResponse(name, bytes);
    } catch {
      // Interrupted or redirected.
    }
  }
  throw new Error(`${name} cannot be fetched as it was released`);
}

// The critical style sheet: from a stored page, or from the host if it belongs to this version.
async function style(cache) {
  const found = (await cache.match(BASE)) ?? (await cache.match(BASE + NOT_FOUND));
  if (found) return styleIn(await found.text());
  try {
    const response = await fetch(BASE, { cache: CACHE_MODES[0], redirect: "error" });
    const text = styleIn(await response.text());
    if ((await hash(new TextEncoder().encode(text))) === STYLE) return text;
  } catch {
    // Interrupted or redirected.
  }
  const file = await fetchVerified(`style-${STYLE}.css`, STYLE);
  return file.text();
}

// A proxy may have added a nonce to the element, or inserted another one before it; then the hash differs.
const styleIn = (page) => /<style[^>]*>([^]*?)<\/style>/i.exec(page)?.[1] ?? "";

async function hash(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// The text of every page, by name.
async function unpackPages(cache) {
  const stored = async (name) => (await cache.match(ROOT + name)) ?? fetchVerified(name);
  const bundle = await (await stored(PAGES)).text();
  const pages = Object.fromEntries(bundle.split("\x1e").map((record) => record.split("\x1f")));
  const styles = [await style(cache)];
  for (const name of STEP_STYLES) styles.push(await (await stored(name)).text());
  for (const name in pages) {
    pages[name] = styles.reduce((page, text, at) => page.split(String.fromCharCode(at + 1)).join(text), pages[name]);
  }
  return pages;
}

function makeResponse(name, body, status = 200) {
  const type = TYPES[name.split(".").at(-1)];
  const headers = type ? { "content-type": type, "x-content-type-options": "nosniff" } : HEADERS;
  return new Response(body, { status, headers });
}

// If the browser has evicted a file, the host is asked, and everything missing is stored again.
async function file(event, name) {
  const found = await fromCache(ROOT + name);
  if (found) return found;
  event.waitUntil(storeMissing().catch(() => {}));
  return fetchVerified(name).catch(() => fetch(event.request));
}

async function page(event, name) {
  const found = await fromCache(BASE + name);
  if (found) return found;
  const pages = await caches.open(CACHE).then(unpackPages).catch(() => ({}));
  if (hasOwn(pages, name)) {
    event.waitUntil(storeMissing().catch(() => {}));
    return makeResponse(name, pages[name]);
  }
  const pagePath = name.endsWith("index.html") ? name.slice(0, -"index.html".length) : `${name}/`;
  if (hasOwn(pages, pagePath)) {
    return Response.redirect(BASE + pagePath + new URL(event.request.url).search);
  }
  // The host may serve a page of its own at this address.
  // The limit is for its answer, not for how long the page then takes to arrive.
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIMEOUT);
  return fetch(event.request, { signal: limit.signal }).catch((error) => {
    if (!pages[NOT_FOUND]) throw error;
    return makeResponse(NOT_FOUND, pages[NOT_FOUND], 404);
  }).finally(() => clearTimeout(timer));
}

async function fromCache(path) {
  try {
    // Only from the cache of this version: versions must not be mixed.
    return await (await caches.open(CACHE)).match(path);
  } catch {
    // If storage fails, the host can still be asked.
  }
}
