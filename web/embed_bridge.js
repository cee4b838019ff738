// The half of the protocol inside the frame: it reports the guide's height and the runner's progress to the host page, and
// shows the labels of the host's products. All of it works without WebAssembly.

import { MAX_MESSAGES, parseHostMessage, rateLimit } from "./embed_protocol.js";

const app = document.getElementById("app");

// Messages per second: fewer than the host accepts, because its second may begin at another time. At most half of them are
// heights.
const MAX_PER_SECOND = MAX_MESSAGES - 2;
// The shortest time between two height messages, in milliseconds.
const HEIGHT_INTERVAL = 110;

// The origin of the first `hello`: the only one that gets messages.
let host;
let labels = {};
// Of the body, in pixels: as the observer reports it, and as the host knows it. Asking for the layout instead would lay out the
// host too, and so resize this page while its sizes are being reported.
let height = 0;
let reportedHeight = 0;

const post = rateLimit(MAX_PER_SECOND, ([message, origin]) => parent.postMessage({ uncramp: 1, ...message }, origin));

function send(message) {
  if (host) post([message, host]);
}

// Announces the guide to the host page. Nothing else is sent before the host has identified itself.
export function embed() {
  if (parent === window) return;
  guardFocus();
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || !/^https?:/.test(origin)) return;
    // The first `hello` determines the host.
    if (host && host !== origin) return;
    const message = parseHostMessage(data);
    if (message?.type === "hello") handleHello(origin, message);
    else if (message && host) pauseHold();
  });
  post([{ type: "ready" }, "*"]);
}

// While the guide is not in use it does not take the focus, which would also scroll the host page.
function guardFocus() {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    // A tap counts as use even if it does not move the focus, or has not done so yet.
    if (document.hasFocus() || navigator.userActivation?.isActive) focus.call(this, options);
  };
}

function handleHello(origin, hello) {
  const isFirst = !host;
  host = origin;
  labels = hello.slots;
  // `applyTheme` is defined in the page's inline script.
  applyTheme(hello);
  showProducts();
  if (!isFirst) return;
  reportProgress();
  new MutationObserver(reportProgress).observe(app, { subtree: true, childList: true, attributeFilter: ["data-stage", "data-step"] });
  new ResizeObserver(([{ borderBoxSize }]) => {
    height = Math.ceil(borderBoxSize[0].blockSize);
    reportHeight();
  }).observe(document.body);
}

// As if the runner had tapped "Pause": this works in plain pages too, and does nothing where there is no hold.
function pauseHold() {
  const pause = app.querySelector(".pause input:not(:checked)");
  pause?.click();
}

// All the host learns of the runner's progress: that a stretch has started, that after-care is reached, and that it is left again.
let step;
let stage;
let hasFinished = false;

function reportProgress() {
  const main = app.querySelector("main");
  // Where a page for help stands in place of after-care, because of what was reported, nothing is offered.
  const dataset = main.classList.contains("stop") ? {} : main.dataset;
  const hasStarted = dataset.stage === "running" && stage !== "running";
  const isNew = dataset.step !== step;
  ({ stage, step } = dataset);
  if (hasStarted) send({ type: "started" });
  if (!isNew) return;
  if (step === "after/") {
    hasFinished = true;
    send({ type: "finished" });
  } else if (hasFinished && !allowedSlots()) {
    hasFinished = false;
    send({ type: "left" });
  }
  showProducts();
}

const products = document.getElementById("products");

// The slots that may be shown on this step; undefined if it is not one of after-care.
function allowedSlots() {
  return JSON.parse(products.dataset.on)[step];
}

// The host's products, by label only, on the steps they are for.
function showProducts() {
  if (!products) return;
  const shown = (allowedSlots() ?? []).filter((slot) => Object.keys(labels).includes(slot));
  products.hidden = shown.length === 0;
  products.querySelector("ul").replaceChildren(...shown.map((slot) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tool";
    button.textContent = labels[slot];
    button.addEventListener("click", () => send({ type: "product", slot }));
    item.append(button);
    return item;
  }));
}

let throttled = false;

// If the height keeps changing, it is reported as often as the host accepts; the last one is always reported.
function reportHeight() {
  if (throttled || height === reportedHeight) return;
  reportedHeight = height;
  send({ type: "height", px: height });
  throttled = true;
  setTimeout(() => {
    throttled = false;
    reportHeight();
  }, HEIGHT_INTERVAL);
}
