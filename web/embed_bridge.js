// The half of the protocol inside the frame: it tells the host page how high the guide is and how far the runner has come, and
// shows the names of the host's products. All of it works without WebAssembly.

import { FROM_HOST, heard, limit } from "./embed_protocol.js";

const app = document.getElementById("app");

// Messages per second; at most half of them are heights.
const MOST = 18;
// Between two height messages, in milliseconds.
const PAUSE = 110;

// The origin that said hello first, and the only one we may talk to.
let host;
let wanted = {};
let told = 0;

const post = limit(MOST, ([message, origin]) => parent.postMessage({ uncramp: 1, ...message }, origin));

function say(message) {
  if (host) post([message, host]);
}

// Announces to the host page that the guide is there, which is all it learns before it has identified itself.
export function embed() {
  if (parent === window) return;
  stayPut();
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || !/^https?:/.test(origin)) return;
    // The first to say hello is the host; a frame has only one.
    if (host && host !== origin) return;
    const hello = heard(data, FROM_HOST);
    if (hello) welcome(origin, hello);
  });
  post([{ type: "ready" }, "*"]);
}

// While the guide is not in use it does not take the focus, which would also scroll the host page.
function stayPut() {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    // A tap counts even before it has moved the focus, or if it never does.
    if (document.hasFocus() || navigator.userActivation?.isActive) focus.call(this, options);
  };
}

function welcome(origin, hello) {
  const isFirst = !host;
  host = origin;
  wanted = hello.slots;
  // `dress` is defined in the page's inline script.
  dress(hello.theme, hello.accent);
  offer();
  if (!isFirst) return;
  look();
  new MutationObserver(look).observe(app, { subtree: true, childList: true, attributeFilter: ["data-stage", "data-step"] });
  new ResizeObserver(measure).observe(document.body);
}

// All the host may know about the runner's progress: that a stretch has begun, and that after-care is reached.
let step;
let stage;

function look() {
  const { dataset } = app.querySelector("main");
  const began = dataset.stage === "running" && stage !== "running";
  const isNew = dataset.step !== step;
  ({ stage, step } = dataset);
  if (began) say({ type: "started" });
  if (!isNew) return;
  if (step === "after/") say({ type: "finished" });
  offer();
}

// The host's products, by label only, on the steps they are for.
function offer() {
  const products = document.getElementById("products");
  if (!products) return;
  const allowed = JSON.parse(products.dataset.on)[step] ?? [];
  const shown = allowed.filter((slot) => Object.keys(wanted).includes(slot));
  products.hidden = shown.length === 0;
  products.querySelector("ul").replaceChildren(...shown.map((slot) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tool";
    button.textContent = wanted[slot];
    button.addEventListener("click", () => say({ type: "product", slot }));
    item.append(button);
    return item;
  }));
}

let waiting = false;

// If the height keeps changing, it is reported as often as the host accepts; the last one is always reported.
function measure() {
  if (waiting) return;
  const px = Math.ceil(document.body.getBoundingClientRect().height);
  if (px === told) return;
  told = px;
  say({ type: "height", px });
  waiting = true;
  setTimeout(() => {
    waiting = false;
    measure();
  }, PAUSE);
}
