// Stores the guide on the device, announces new versions, and offers to install. All of it works without WebAssembly.
// <html data-update> is "ready" or "busy", <html data-install> is "prompt", "ios" or "firefox": the style sheet shows them.

const page = document.documentElement;
const app = document.getElementById("app");
const offers = document.getElementById("offers");

// Held by every tab with care under way: while it is held, no tab may activate a new version.
const LOCK = `uncramp ${app.dataset.base} treatment`;
// How often to check for a new version, in milliseconds.
const CHECK_INTERVAL = 3_600_000;
// How long to wait for the activation of a new version before reloading anyway, in milliseconds. Chromium activates it only once
// the old worker is idle; if that worker restarts at the wrong moment, only a navigation makes Chromium try again.
const ACTIVATION_TIMEOUT = 3_000;
// The key in the session storage of a page that was reloaded before the new version was active.
const UNFINISHED = `${LOCK} update`;

let registration;
// When the host was last checked for a new version, or last failed to deliver one.
let checkedAt = 0;
let prompt;
let releaseLock;
// Whether the runner has requested the new version and it is not active yet.
let isUpdating = false;

// The app reports when no care is under way and none is left to resume.
const isCareActive = () => page.dataset.app === "ready" && page.dataset.idle === undefined;

// Starts the offers, which need nothing but the page.
export function showOffers() {
  offerInstall();
  watchSteps();
}

// To be called once the page has everything it needs: the worker fetches the whole guide.
export async function enableOffline() {
  const { serviceWorker } = navigator;
  // No service worker here: the guide needs a network.
  if (!serviceWorker) return;
  serviceWorker.addEventListener("message", ({ data }) => data?.refused && warn(data.refused));
  serviceWorker.addEventListener("controllerchange", finishUpdate);
  await register();
  if (!registration?.waiting) forgetUpdate();
  checkForUpdate();
  document.addEventListener("visibilitychange", checkForUpdate);
  addEventListener("pageshow", checkForUpdate);
  document.querySelector(".update")?.addEventListener("click", update);
}

async function register() {
  try {
    const scope = app.dataset.base;
    registration = await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: "none" });
    registration.addEventListener("updatefound", watchInstall);
    watchInstall();
  } catch (error) {
    warn(error.message);
  }
}

function watchInstall() {
  registration.installing?.addEventListener("statechange", showUpdate);
  showUpdate();
}

// A version that is already stored remains. The next page, or the next hour, tries again.
function warn(why) {
  checkedAt = Date.now();
  const problem = registration?.active ? "the new version cannot be stored" : "the guide cannot be stored and needs a network";
  console.warn(`uncramp: ${problem} until a later try: ${why}`);
}

function checkForUpdate() {
  const now = Date.now();
  if (document.hidden || Math.abs(now - checkedAt) < CHECK_INTERVAL) return;
  // Not while care is under way: a download would compete for the runner's network.
  if (isCareActive()) return;
  const { active, installing, waiting } = registration ?? {};
  if (active) {
    checkedAt = now;
    registration.update().catch(() => {
      // No network.
    });
  } else if (!installing && !waiting) {
    checkedAt = now;
    register();
  }
}

function showUpdate() {
  if (registration?.waiting && registration.active) page.dataset.update = "ready";
  else delete page.dataset.update;
}

// Activates the new version and reloads the page, once, if no tab has care under way.
async function update() {
  if (isUpdating) return;
  isUpdating = true;
  try {
    await apply();
  } finally {
    isUpdating = false;
  }
}

function apply() {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    const { waiting } = registration;
    if (!waiting) return;
    if (!lock || isCareActive()) {
      page.dataset.update = "busy";
      // The offer returns once every other tab has released the lock.
      if (!lock) navigator.locks.request(LOCK, () => {}).then(showUpdate, ignoreRejection);
      return;
    }
    const activated = new Promise((done) => {
      waiting.addEventListener("statechange", () => waiting.state === "activated" && done());
      setTimeout(done, ACTIVATION_TIMEOUT);
    });
    waiting.postMessage("apply");
    await activated;
    if (waiting.state !== "activated") rememberUpdate();
    reload();
  });
}

// The new version became active after all, on a page that was reloaded for it.
function finishUpdate() {
  if (forgetUpdate()) reload();
  showUpdate();
}

// Care may have begun meanwhile; then this page continues with the old version.
function reload() {
  if (!isCareActive()) location.reload();
}

function rememberUpdate() {
  try {
    sessionStorage.setItem(UNFINISHED, "");
  } catch {
    // No storage: the new version comes with the next page.
  }
}

// Returns whether there was one to remember.
function forgetUpdate() {
  try {
    const found = sessionStorage.getItem(UNFINISHED) !== null;
    sessionStorage.removeItem(UNFINISHED);
    return found;
  } catch {
    return false;
  }
}

// Shows the offers on the steps they are for, and holds the lock while care is under way.
function watchSteps() {
  const refresh = () => {
    const { step } = app.querySelector("main").dataset;
    offers.hidden = !offers.dataset.on.split(" ").includes(`/${step}`);
    setLock(isCareActive());
  };
  new MutationObserver(refresh).observe(app, { subtree: true, childList: true });
  new MutationObserver(refresh).observe(page, { attributeFilter: ["data-idle", "data-app"] });
  // A page that holds a lock cannot enter the back/forward cache.
  addEventListener("pagehide", () => setLock(false));
  addEventListener("pageshow", refresh);
  refresh();
}

function setLock(wanted) {
  if (wanted === (releaseLock !== undefined)) return;
  releaseLock?.();
  releaseLock = undefined;
  if (!wanted) return;
  const released = new Promise((done) => (releaseLock = done));
  navigator.locks?.request(LOCK, { mode: "shared" }, () => released).catch(ignoreRejection);
}

// A lock request is rejected if the page is left before the lock is granted.
function ignoreRejection() {}

function offerInstall() {
  if (matchMedia("(display-mode: standalone)").matches || navigator.standalone) return;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    prompt = event;
    page.dataset.install = "prompt";
  });
  addEventListener("appinstalled", () => delete page.dataset.install);
  document.querySelector(".install")?.addEventListener("click", () => {
    prompt?.prompt();
    // A prompt can be used only once.
    prompt = undefined;
    delete page.dataset.install;
  });
  // Safari on iOS has this property but fires no `beforeinstallprompt`.
  if (navigator.standalone === false) page.dataset.install = "ios";
  else if (/Android.*Firefox/.test(navigator.userAgent)) page.dataset.install = "firefox";
}
