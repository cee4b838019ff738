// Stores the guide on the device, announces new versions, and offers to install. All of it works without WebAssembly.
// <html data-update> is "ready" or "busy", <html data-install> is "prompt", "ios" or "firefox": the style sheet shows them.

const page = document.documentElement;
const app = document.getElementById("app");
const offers = document.getElementById("offers");

// Held by every tab with care under way: meanwhile no other tab may activate a new version.
const LOCK = `uncramp ${app.dataset.base} treatment`;
// How often to check for a new version, in milliseconds.
const OFTEN = 3_600_000;
// How long to wait for the activation of a new version before reloading anyway, in milliseconds. Chromium activates it only once
// the old worker is idle; if that worker restarts at the wrong moment, only a navigation makes Chromium try again.
const SLOW = 3_000;
// In the session storage of a page that was reloaded before the new version was active.
const UNFINISHED = `${LOCK} update`;

let registration;
// When the host was last asked, or last failed to deliver.
let asked = 0;
let prompt;
let letGo;
// Between the tap and the new version.
let isUpdating = false;

// The app reports when no care is under way and none is left to resume.
const isUnderCare = () => page.dataset.app === "ready" && page.dataset.idle === undefined;

// The offers that can be made at once.
export function offer() {
  offerInstall();
  watchSteps();
}

// To be called once the page has everything it needs: the worker fetches the whole guide.
export async function keep() {
  const { serviceWorker } = navigator;
  // No service worker here: the guide needs a network.
  if (!serviceWorker) return;
  serviceWorker.addEventListener("message", ({ data }) => data?.refused && warn(data.refused));
  serviceWorker.addEventListener("controllerchange", finishUpdate);
  await register();
  if (!registration?.waiting) forgetUpdate();
  askForUpdate();
  document.addEventListener("visibilitychange", askForUpdate);
  addEventListener("pageshow", askForUpdate);
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
  registration.installing?.addEventListener("statechange", tellUpdate);
  tellUpdate();
}

// A version that is already stored remains. The next page, or the next hour, tries again.
function warn(why) {
  asked = Date.now();
  const what = registration?.active ? "the new version cannot be kept" : "the guide cannot be kept and needs a network";
  console.warn(`uncramp: ${what} until a later try: ${why}`);
}

function askForUpdate() {
  const now = Date.now();
  if (document.hidden || Math.abs(now - asked) < OFTEN) return;
  // Never while care is under way: the network belongs to the runner.
  if (isUnderCare()) return;
  const { active, installing, waiting } = registration ?? {};
  if (active) {
    asked = now;
    registration.update().catch(() => {
      // No network.
    });
  } else if (!installing && !waiting) {
    asked = now;
    register();
  }
}

function tellUpdate() {
  if (registration?.waiting && registration.active) page.dataset.update = "ready";
  else delete page.dataset.update;
}

// Activates the new version and reloads the page, once, if no tab has care under way.
async function update() {
  if (isUpdating) return;
  isUpdating = true;
  await apply();
  isUpdating = false;
}

function apply() {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    const { waiting } = registration;
    if (!waiting) return;
    if (!lock || isUnderCare()) {
      page.dataset.update = "busy";
      // Once the last tab has released the lock, and this tab the one it was notified by, the runner may try again.
      if (!lock) navigator.locks.request(LOCK, () => {}).then(tellUpdate, left);
      return;
    }
    const activated = new Promise((done) => {
      waiting.addEventListener("statechange", () => waiting.state === "activated" && done());
      setTimeout(done, SLOW);
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
  tellUpdate();
}

// Care may have begun meanwhile. Then this page goes on as it is.
function reload() {
  if (!isUnderCare()) location.reload();
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
  const look = () => {
    const { step } = app.querySelector("main").dataset;
    offers.hidden = !offers.dataset.on.split(" ").includes(`/${step}`);
    hold(isUnderCare());
  };
  new MutationObserver(look).observe(app, { subtree: true, childList: true });
  new MutationObserver(look).observe(page, { attributeFilter: ["data-idle", "data-app"] });
  // A page that holds a lock is not kept in the back/forward cache.
  addEventListener("pagehide", () => hold(false));
  addEventListener("pageshow", look);
  look();
}

function hold(wanted) {
  if (wanted === (letGo !== undefined)) return;
  letGo?.();
  letGo = undefined;
  if (!wanted) return;
  const over = new Promise((done) => (letGo = done));
  navigator.locks?.request(LOCK, { mode: "shared" }, () => over).catch(left);
}

// The page was left before the lock was granted.
function left() {}

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
  // Safari on a phone has this property but no event.
  if (navigator.standalone === false) page.dataset.install = "ios";
  else if (/Android.*Firefox/.test(navigator.userAgent)) page.dataset.install = "firefox";
}
