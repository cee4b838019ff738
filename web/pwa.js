// Keeps the guide on the device, tells of a new version, and offers to install. All of it works without WebAssembly.
// <html data-update> says "ready" or "busy", <html data-install> says "prompt", "ios" or "firefox": the style sheet shows it.

const page = document.documentElement;
const app = document.getElementById("app");
const offers = document.getElementById("offers");

// Held by every tab whose runner is under care: no other tab may put a new version in place then.
const LOCK = `uncramp ${app.dataset.base} treatment`;
// How often to ask for a new version, in milliseconds.
const OFTEN = 3_600_000;

let registration;
// When the host was asked last, or did not give what was asked for.
let asked = 0;
let prompt;
let letGo;

// The app says when no care is under way, and none is left to go on with.
const isUnderCare = () => page.dataset.app === "ready" && page.dataset.idle === undefined;

// What can be offered at once.
export function offer() {
  offerInstall();
  watchSteps();
}

// To be called once the page has all it needs: the worker fetches the whole guide.
export async function keep() {
  const { serviceWorker } = navigator;
  // No worker here: the guide needs a network.
  if (!serviceWorker) return;
  serviceWorker.addEventListener("message", ({ data }) => data?.refused && warn(data.refused));
  serviceWorker.addEventListener("controllerchange", tellUpdate);
  await register();
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

// A version that is kept already stays as it is. The next page and the next hour try again.
function warn(why) {
  asked = Date.now();
  const what = registration?.active ? "the new version cannot be kept" : "the guide cannot be kept and needs a network";
  console.warn(`uncramp: ${what} until a later try: ${why}`);
}

function askForUpdate() {
  const now = Date.now();
  if (document.hidden || Math.abs(now - asked) < OFTEN) return;
  // Never while a runner is under care: the network is theirs.
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

// Puts the new version in place and loads it, once, if no tab has a runner under care.
function update() {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    const { waiting } = registration;
    if (!waiting) return;
    if (!lock || isUnderCare()) {
      page.dataset.update = "busy";
      // Once the last tab has let go, and this one of the lock it was told by, it may be asked for again.
      if (!lock) navigator.locks.request(LOCK, () => {}).then(tellUpdate, left);
      return;
    }
    const taken = new Promise((done) => {
      waiting.addEventListener("statechange", () => waiting.state === "activated" && done());
    });
    waiting.postMessage("apply");
    await taken;
    location.reload();
  });
}

// Shows the offers on the steps they are for, and holds the lock while a runner is under care.
function watchSteps() {
  const look = () => {
    const { step } = app.querySelector("main").dataset;
    offers.hidden = !offers.dataset.on.split(" ").includes(`/${step}`);
    hold(isUnderCare());
  };
  new MutationObserver(look).observe(app, { subtree: true, childList: true });
  new MutationObserver(look).observe(page, { attributeFilter: ["data-idle", "data-app"] });
  // A page that holds a lock is not kept to go back to.
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

// The page was left before the lock was given.
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
    // It serves once.
    prompt = undefined;
    delete page.dataset.install;
  });
  // Safari on a phone has this property and no event.
  if (navigator.standalone === false) page.dataset.install = "ios";
  else if (/Android.*Firefox/.test(navigator.userAgent)) page.dataset.install = "firefox";
}
