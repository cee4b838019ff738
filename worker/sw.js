// Keeps one whole version of the guide on the device and answers from it, so that it opens without a network.
// The build fills in what that version is made of. This file's address never changes.

const VERSION = "";
// What is kept, below the scope: the first 16 hexadecimal digits of the SHA-256 of each file.
const FILES = {};
// The one of them that holds every page, without the style that all pages hold: that is taken from the first page, which
// a first visit has loaded, and has this hash. It is also a file of its own, for where something on the way has changed the page.
const PAGES = "";
const STYLE = "";
// What the host sends with a page.
const HEADERS = {};
// The MIME types of the files, by their extensions.
const TYPES = {};

const BASE = new URL(registration.scope).pathname;
const OURS = `uncramp ${BASE} `;
const CACHE = OURS + VERSION;
const NOT_FOUND = "404.html";
// What the browser's own cache holds may be wrong: then the host is asked for all of it once more.
const MODES = ["no-cache", "reload"];
// How long a page that is none of ours may take, in milliseconds.
const PATIENCE = 4_000;

const has = (list, name) => Object.prototype.hasOwnProperty.call(list, name);

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
// A page asks for it, where no runner is under care in any tab.
addEventListener("message", (event) => event.data === "apply" && skipWaiting());

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const name = pathname.slice(BASE.length);
  if (has(FILES, name)) event.respondWith(file(event, name));
  else if (mode === "navigate" && !name.startsWith("embed/")) event.respondWith(page(event, name));
});

// All of the version or nothing.
async function install() {
  try {
    await fill();
  } catch (error) {
    await caches.delete(CACHE);
    await tellRefused(error.message);
    throw error;
  }
}

// The pages that are open say in their consoles why nothing is kept.
async function tellRefused(refused) {
  const open = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  for (const page of open.filter(({ url }) => url.startsWith(registration.scope))) page.postMessage({ refused });
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  // What the next version has fetched so far is its own.
  if (registration.installing || registration.waiting) return;
  await Promise.all(old.map((name) => caches.delete(name)));
  // Only the very first version takes over pages that are open: they have no worker yet.
  if (old.length === 0) await clients.claim();
}

// Keeps whatever is not kept yet.
async function fill() {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname.slice(BASE.length)));
  const missing = Object.keys(FILES).filter((name) => !kept.has(name));
  await Promise.all(missing.map(async (name) => cache.put(BASE + name, await fetched(name))));
  const pages = Object.entries(await unpacked(cache)).filter(([name]) => !kept.has(name));
  await Promise.all(pages.map(([name, text]) => cache.put(BASE + name, answer(name, text))));
}

// A file from the host, if it is the one of this version.
async function fetched(name, expected = FILES[name]) {
  for (const cache of MODES) {
    try {
      const response = await fetch(BASE + name, { cache, redirect: "error" });
      const bytes = await response.arrayBuffer();
      if (response.ok && (await hash(bytes)) === expected) return answer(name, bytes);
    } catch {
      // Cut off, or sent elsewhere.
    }
  }
  throw new Error(`${name} does not arrive as it was released`);
}

// The style of all pages: from a page that is kept, or from the host if it is that of this version.
async function style(cache) {
  const found = (await cache.match(BASE)) ?? (await cache.match(BASE + NOT_FOUND));
  if (found) return styleIn(await found.text());
  try {
    const response = await fetch(BASE, { cache: MODES[0], redirect: "error" });
    const text = styleIn(await response.text());
    if ((await hash(new TextEncoder().encode(text))) === STYLE) return text;
  } catch {
    // Cut off, or sent elsewhere.
  }
  const file = await fetched(`style-${STYLE}.css`, STYLE);
  return file.text();
}

// A proxy may have given the element a nonce, or put another one before it; then the hash differs.
const styleIn = (page) => /<style[^>]*>([^]*?)<\/style>/i.exec(page)?.[1] ?? "";

async function hash(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// The text of every page by its name.
async function unpacked(cache) {
  const response = (await cache.match(BASE + PAGES)) ?? (await fetched(PAGES));
  const pages = await response.json();
  const shared = await style(cache);
  for (const name in pages) pages[name] = pages[name].split("\u0001").join(shared);
  return pages;
}

function answer(name, body, status = 200) {
  const type = TYPES[name.split(".").at(-1)];
  const headers = type ? { "content-type": type, "x-content-type-options": "nosniff" } : HEADERS;
  return new Response(body, { status, headers });
}

// Where the browser has thrown a file away, the host is asked, and all that is missing is kept again.
async function file(event, name) {
  const found = await kept(name);
  if (found) return found;
  event.waitUntil(fill().catch(() => {}));
  return fetched(name).catch(() => fetch(event.request));
}

async function page(event, name) {
  const found = await kept(name);
  if (found) return found;
  const pages = await caches.open(CACHE).then(unpacked).catch(() => ({}));
  if (has(pages, name)) {
    event.waitUntil(fill().catch(() => {}));
    return answer(name, pages[name]);
  }
  const whole = name.endsWith("index.html") ? name.slice(0, -"index.html".length) : `${name}/`;
  if (has(pages, whole)) {
    return Response.redirect(BASE + whole + new URL(event.request.url).search);
  }
  // The host may have something there that is no page of the guide.
  const signal = AbortSignal.timeout?.(PATIENCE);
  return fetch(event.request, { signal }).catch((error) => {
    if (!pages[NOT_FOUND]) throw error;
    return answer(NOT_FOUND, pages[NOT_FOUND], 404);
  });
}

async function kept(name) {
  try {
    // Only this version's: another's would be a mixture.
    return await (await caches.open(CACHE)).match(BASE + name);
  } catch {
    // Storage that fails is no reason not to ask the host.
  }
}
