// Starts the app over the plain page, and leaves or gives back the plain page where the app cannot run.
// <html data-app> says how it went: "failed" (it did not start) or "stopped" (it broke off). The app's own code says the rest.

// The build puts the glue of an app here: that of the steps, or that of the diary.
import init from "./app.js";

const page = document.documentElement;
const app = document.getElementById("app");

// Everything the app listens to. Once it is stopped its memory may be half changed, so it must not act any more.
const EVENTS = [
  "click", "auxclick", "pointerdown", "pointermove", "pointerup", "pointercancel", "touchstart", "touchend",
  "keydown", "keyup", "beforeinput", "input", "change", "submit", "focusin", "focusout",
  "animationend", "transitionend", "visibilitychange", "freeze", "resume", "pageshow", "pagehide", "storage", "message",
];

const hasStopped = () => page.dataset.app === "stopped";

// A panic in Rust arrives as a trap: the page is told, and goes on as plain HTML. The app itself sets the state where page
// and app disagree about the step.
function stop(error) {
  if (!hasStopped() && isTrap(error)) page.dataset.app = "stopped";
}

function offerRestart() {
  forgetTimers();
  const fault = document.getElementById("fault");
  const restart = fault?.querySelector("a");
  if (!restart) return;
  // Without the fragment, so that the link loads the page anew instead of moving within it.
  restart.href = location.pathname + location.search;
  fault.hidden = false;
  restart.focus();
}

// So does a part of the app that is entered again before it is left: Firefox cuts off the scripts of a page that goes.
const isTrap = (error) =>
  typeof WebAssembly === "object" && (error instanceof WebAssembly.RuntimeError || /^closure invoked/.test(error?.message));

// Timer ids count up from 1 in every browser, so the newest tells all of them.
function forgetTimers() {
  for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id);
}

// These listeners are registered before the app's, on the outermost target, so they are asked first.
// The default action is left alone: a link is a link again.
function guard() {
  new MutationObserver(() => hasStopped() && offerRestart()).observe(page, { attributeFilter: ["data-app"] });
  addEventListener("error", (event) => stop(event.error));
  addEventListener("unhandledrejection", (event) => stop(event.reason));
  // The runner has come back to a page that stopped as it was left.
  addEventListener("pageshow", ({ persisted }) => persisted && hasStopped() && location.reload(), true);
  for (const name of EVENTS) {
    addEventListener(name, (event) => hasStopped() && event.stopImmediatePropagation(), { capture: true, passive: true });
  }
  addEventListener("popstate", (event) => {
    if (!hasStopped()) return;
    event.stopImmediatePropagation();
    // The address has changed under a page that cannot follow it.
    location.reload();
  }, true);
}

// Before the first tap no browser buzzes, and Chromium writes the attempt into the console as a fault of the page. Speaking is
// not kept back here: browsers differ in when they allow it, and say so where they refuse.
function lieStill() {
  const { vibrate } = Navigator.prototype;
  const { userActivation } = navigator;
  if (!vibrate || !userActivation) return;
  Navigator.prototype.vibrate = function (pattern) {
    return userActivation.hasBeenActive && vibrate.call(this, pattern);
  };
}

// What is on the screen is the truth: an address that is not that of its step is put right. A gateway that serves the guide
// below a path of its own has changed the links, and no address made here would be right then.
function settle() {
  const { base } = app.dataset;
  const main = app.querySelector("main");
  // Not prerendered.
  if (!main) return;
  if (app.querySelector(".get-help").getAttribute("href") !== `${base}help/`) throw new Error("The guide is not served where its pages say");
  const path = base + main.dataset.step;
  if (location.pathname !== path) history.replaceState(history.state, "", path + location.search + location.hash);
}

async function load() {
  settle();
  // The page preloads the file at low priority. Only this pair, a link without `crossorigin` and these options, makes one
  // request in Chromium, Firefox and WebKit alike. The file is of our own origin, so its bytes can be read all the same.
  const { href } = document.querySelector("link[rel=preload][as=fetch]");
  const response = await fetch(href, { mode: "no-cors", credentials: "include", priority: "low" });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  clear();
  // The glue copes with a file that is served under a wrong type.
  await init({ module_or_path: response });
  if (page.dataset.app !== "ready") throw new Error(`${href}: not of the build of this page, or not for this browser`);
  // The app brings every step to its top by itself; what the browser remembers would come in between, and late.
  history.scrollRestoration = "manual";
}

// Extensions put nodes of their own into pages. The app takes over what was drawn, so these move out of its way.
function clear() {
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

// `first` is done at once; `last` once the page has all it needs.
export function start(first, last) {
  guard();
  lieStill();
  first();
  // After the first paint: one frame is drawn, then the task runs.
  requestAnimationFrame(() => setTimeout(() => load().catch(fail).then(last)));
}
