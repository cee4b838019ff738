// The half of the protocol inside the frame: it reports the guide's height and the runner's progress to the host page, and
// shows the labels of the host's products. All of it works without WebAssembly.

import { FROM_HOST, parseMessage, rateLimit } from "./embed_protocol.js";

const app = document.getElementById("app");

// Messages per second; at most half of them are heights.
const MAX_PER_SECOND = 18;
// The shortest time between two height messages, in milliseconds.
const HEIGHT_INTERVAL = 110;

// The origin of the first `hello`: the only one that gets messages.
let host;
let labels = {};
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
    const hello = parseMessage(data, FROM_HOST);
    if (hello) handleHello(origin, hello);
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
  applyTheme(hello.theme, hello.accent);
  showProducts();
  if (!isFirst) return;
  reportProgress();
  new MutationObserver(reportProgress).observe(app, { subtree: true, childList: true, attributeFilter: ["data-stage", "data-step"] });
  new ResizeObserver(reportHeight).observe(document.body);
}

// All the host learns of the runner's progress: that a stretch has started, and that after-care is reached.
let step;
let stage;

function reportProgress() {
  const { dataset } = app.querySelector("main");
  const hasStarted = dataset.stage === "running" && stage !== "running";
  const isNew = dataset.step !== step;
  ({ stage, step } = dataset);
  if (hasStarted) send({ type: "started" });
  if (!isNew) return;
  if (step === "after/") send({ type: "finished" });
  showProducts();
}

// The host's products, by label only, on the steps they are for.
function showProducts() {
  const products = document.getElementById("products");
  if (!products) return;
  const allowed = JSON.parse(products.dataset.on)[step] ?? [];
  const shown = allowed.filter((slot) => Object.keys(labels).includes(slot));
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
  if (throttled) return;
  const px = Math.ceil(document.body.getBoundingClientRect().height);
  if (px === reportedHeight) return;
  reportedHeight = px;
  send({ type: "height", px });
  throttled = true;
  setTimeout(() => {
    throttled = false;
    reportHeight();
  }, HEIGHT_INTERVAL);
}
