// Starts the app on top of the plain page, and falls back to the plain page if the app cannot run.
// <html data-app> is the outcome: "failed" (did not start) or "stopped" (crashed). The app sets the other values itself.

// The build replaces this with the glue of an app: that of the steps, or that of the diary.
import init from "./app.js";

const page = document.documentElement;
const app = document.getElementById("app");

// Every event the app listens to. A stopped app may have inconsistent memory, so it must not act any more.
const EVENTS = [
  "click", "auxclick", "pointerdown", "pointermove", "pointerup", "pointercancel", "touchstart", "touchend",
  "keydown", "keyup", "beforeinput", "input", "change", "submit", "focusin", "focusout",
  "animationend", "transitionend", "visibilitychange", "freeze", "resume", "pageshow", "pagehide", "storage", "message",
];

const hasStopped = () => page.dataset.app === "stopped";

// A panic in Rust surfaces as a trap: this stops the app, and the page continues as plain HTML. If page and app disagree about
// the step, the app sets the state itself.
function stop(error) {
  if (!hasStopped() && isTrap(error)) page.dataset.app = "stopped";
}

function offerRestart() {
  clearTimers();
  const fault = document.getElementById("fault");
  const restart = fault?.querySelector("a");
  if (!restart) return;
  // Without the fragment, so that the link reloads the page instead of scrolling within it.
  restart.href = location.pathname + location.search;
  fault.hidden = false;
  restart.focus();
}

// Re-entering a Rust closure counts as well: Firefox cuts off the scripts of a page that is being unloaded.
const isTrap = (error) =>
  typeof WebAssembly === "object" && (error instanceof WebAssembly.RuntimeError || /^closure invoked/.test(error?.message));

// Timer ids count up from 1 in every browser, so the newest one gives the range.
function clearTimers() {
  for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id);
}

// These listeners are registered before the app's, on the outermost target, so they run first.
// The default action is not prevented: links work as plain links again.
function guard() {
  new MutationObserver(() => hasStopped() && offerRestart()).observe(page, { attributeFilter: ["data-app"] });
  addEventListener("error", (event) => stop(event.error));
  addEventListener("unhandledrejection", (event) => stop(event.reason));
  // The runner has returned to a page that stopped while it was being left.
  addEventListener("pageshow", ({ persisted }) => persisted && hasStopped() && location.reload(), true);
  for (const name of EVENTS) {
    addEventListener(name, (event) => hasStopped() && event.stopImmediatePropagation(), { capture: true, passive: true });
  }
  addEventListener("popstate", (event) => {
    if (!hasStopped()) return;
    event.stopImmediatePropagation();
    // The address has changed, but this page cannot follow it.
    location.reload();
  }, true);
}

// No browser vibrates before the first tap, and Chromium reports the attempt in the console as an error of the page. Speech is
// not suppressed here: browsers differ in when they allow it, and report when they refuse.
function suppressVibration() {
  const { vibrate } = Navigator.prototype;
  const { userActivation } = navigator;
  if (!vibrate || !userActivation) return;
  Navigator.prototype.vibrate = function (pattern) {
    return userActivation.hasBeenActive && vibrate.call(this, pattern);
  };
}

// The screen is authoritative: an address that does not match its step is corrected. A gateway that serves the guide below a
// path of its own rewrites the links, and any address built here would be wrong.
function correctAddress() {
  const { base } = app.dataset;
  const main = app.querySelector("main");
  // Not prerendered.
  if (!main) return;
  if (app.querySelector(".get-help").getAttribute("href") !== `${base}help/`) throw new Error("The guide is not served at the path its pages were built for");
  const path = base + main.dataset.step;
  if (location.pathname === path) return;
  try {
    history.replaceState(history.state, "", path + location.search + location.hash);
  } catch {
    // WebKit changes no address in a sealed frame. The app works without.
  }
}

// The app can open every step, so it needs the whole style sheet. Pages that have all of it inlined have no such links.
const applyDeferredStyles = () => Promise.all([...document.querySelectorAll("link[media='not all']")].map(applyStyle));

async function applyStyle(link) {
  // It is still loading, or has failed before anybody listened: another link shares the request or repeats it.
  if (!link.sheet?.cssRules.length) {
    const again = link.cloneNode();
    const loaded = new Promise((resolve, reject) => {
      again.onload = resolve;
      again.onerror = () => reject(new Error(`${again.href} cannot be loaded`));
    });
    link.replaceWith(again);
    await loaded;
    link = again;
  }
  link.media = "all";
}

// The page preloads the file at low priority. Only this pair, a link without `crossorigin` and these options, results in one
// request in Chromium, Firefox and WebKit alike. The file is same-origin, so its bytes are readable even so.
async function fetchApp() {
  const { href } = document.querySelector("link[rel=preload][as=fetch]");
  const response = await fetch(href, { mode: "no-cors", credentials: "include", priority: "low" });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response;
}

// What else the app of a page needs: functions that run before it starts.
export const preparations = [];

async function load(loadApp) {
  correctAddress();
  const file = await loadApp();
  await applyDeferredStyles();
  for (const prepare of preparations) prepare();
  moveForeignNodes();
  // The glue can handle a file served with the wrong MIME type.
  await init({ module_or_path: file });
  if (page.dataset.app !== "ready") throw new Error("Built for other pages, or not supported by this browser");
  // The app scrolls every step to its top itself; the browser's scroll restoration would interfere, and late.
  history.scrollRestoration = "manual";
}

// Extensions insert nodes of their own into pages. The app hydrates only prerendered nodes, so the others are moved away.
function moveForeignNodes() {
  const guide = app.querySelector(".guide");
  if (!guide) return;
  while (app.firstChild !== guide) app.append(app.firstChild);
  for (const node of [...guide.childNodes]) {
    if (node.nodeType !== Node.COMMENT_NODE && !node.matches?.(".bar, .step")) app.append(node);
  }
}

function fail(error) {
  stop(error);
  if (hasStopped()) return;
  page.dataset.app = "failed";
  console.warn("The app did not start. The page works without it.", error);
}

// A checkbox reacts to Space alone, but "Pause" looks like a button.
function pauseByEnter() {
  addEventListener("keydown", ({ key, repeat, target }) => {
    if (key === "Enter" && !repeat && target.matches?.(".pause input")) target.click();
  });
}

// `first` runs at once; `last` once the page has everything it needs. `loadApp` returns the WebAssembly of the app, if it is not
// the file that the page preloads.
export function start(first, last, loadApp = fetchApp) {
  guard();
  suppressVibration();
  pauseByEnter();
  first();
  // After the first paint: one frame is drawn, then the task runs.
  requestAnimationFrame(() => setTimeout(() => load(loadApp).catch(fail).then(last)));
}
