// The half of the protocol inside the frame: it tells the page around it how high the guide is and what it has reached, and shows the
// names of that page's products. All of it works without WebAssembly.

import { FROM_HOST, heard, limit } from "./embed_protocol.js";

const app = document.getElementById("app");

// In a second; of these at most half are heights.
const MOST = 18;
// Between two heights, in milliseconds.
const PAUSE = 110;

// The one page that has said hello, and may be talked to.
let host;
let wanted = {};
let told = 0;

const post = limit(MOST, ([message, origin]) => parent.postMessage({ uncramp: 1, ...message }, origin));

function say(message) {
  if (host) post([message, host]);
}

// Tells the page around that the guide is there, which is all that is told before it has said who it is.
export function embed() {
  if (parent === window) return;
  stayPut();
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || !/^https?:/.test(origin)) return;
    // Whoever came first is the host; a frame has one.
    if (host && host !== origin) return;
    const hello = heard(data, FROM_HOST);
    if (hello) welcome(origin, hello);
  });
  post([{ type: "ready" }, "*"]);
}

// A guide that is not in use leaves the focus, and with it the place on the page around, where it is.
function stayPut() {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    // A tap counts before the focus has come with it, or where it never does.
    if (document.hasFocus() || navigator.userActivation?.isActive) focus.call(this, options);
  };
}

function welcome(origin, hello) {
  const isFirst = !host;
  host = origin;
  wanted = hello.slots;
  // The script in the page itself has it.
  dress(hello.theme, hello.accent);
  offer();
  if (!isFirst) return;
  look();
  new MutationObserver(look).observe(app, { subtree: true, childList: true, attributeFilter: ["data-stage", "data-step"] });
  new ResizeObserver(measure).observe(document.body);
}

// What the page around may know of the way through the guide: that a stretch has begun, and that after-care is reached.
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

// The products of the page around, by their labels alone, on the steps they are for.
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

// A height that changes all the time is told as often as the host will hear it, the last one always.
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
