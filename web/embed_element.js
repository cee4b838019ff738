// <uncramp-guide>: the guide for cramps in a page of your own. Until the guide is there, and where it cannot be, the links within the element stay.
// It raises uncramp-ready, -started, -finished and -product; restart() begins anew. See docs/embed.md.

import { FROM_FRAME, heard, isAccent, isLanguage, isTheme, limit } from "./embed_protocol.js";
import { FRAME_TITLE, LINK } from "./embed_words.js";
import { LONGEST, ROOM_HEIGHT, SLOTS } from "./embed_protocol_tables.js";

// The name of this script at the root of the guide; a page's tools may have moved it elsewhere, or made it part of another one.
const NAME = /\/embed-\d+\.\d+\.\d+\.js$/;
// Null in a module, and in what is evaluated later.
const OWN = document.currentScript?.src;
// How long room is kept for the guide before it has come, in milliseconds.
const PATIENCE = 8_000;
// The least and the most height of the frame, in pixels. Until its height is known it has ROOM_HEIGHT.
const [LOW, HIGH] = [320, 4_000];
// In a second.
const [MESSAGES, HEIGHTS] = [20, 10];
// How far from being seen the guide is fetched. It is fetched at once then: a browser's own lazy loading waits longer, each its own way.
const NEAR = { rootMargin: "600px" };
// What each attribute may say, and what it says where it is not set or not understood.
const ATTRIBUTES = { theme: [isTheme, "auto"], accent: [isAccent, ""], lang: [isLanguage, "en"] };

// Browsers ask for a frame's page before most else, so it waits for the first paint of the store's own.
function whenPainted(act) {
  const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
  if (isPainted) act();
  else requestAnimationFrame(() => requestAnimationFrame(act));
}

// Of http or https only: nothing else can hold the guide.
function address(text) {
  try {
    const url = new URL(text, document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // No address at all.
  }
}

// The root of the guide: what the element itself says, or the folder that this script was loaded from, or what the build knows.
function rootOf(element) {
  const src = element.getAttribute("src");
  const root = src && address(src);
  if (root) {
    root.pathname = root.pathname.replace(/\/?$/, "/");
    return root;
  }
  const attributes = [...document.scripts].flatMap((script) => [...script.attributes].map(({ value }) => value));
  const resources = performance.getEntriesByType("resource").map(({ name }) => name);
  for (const text of [OWN, ...attributes, ...resources]) {
    const url = address(text);
    if (url && NAME.test(url.pathname)) return new URL(".", url);
  }
  // The build writes its public address here, if it has one.
  return PUBLIC_ROOT ? new URL(PUBLIC_ROOT) : undefined;
}

let isWarned = false;

const make = (name, properties) => Object.assign(document.createElement(name), properties);

class Guide extends HTMLElement {
  static observedAttributes = ["src", ...Object.keys(ATTRIBUTES)];

  #root;
  #frame;
  #timer;
  #height = ROOM_HEIGHT;
  #links = make("div");
  #rest = make("slot");
  #warned = {};
  #watch = new IntersectionObserver((seen) => this.#see(seen.at(-1).isIntersecting), NEAR);
  #grow = limit(HEIGHTS, (height) => {
    this.#height = Math.min(HIGH, Math.max(LOW, height));
    this.#fit();
  });
  #hear = limit(MESSAGES, (data) => {
    const message = heard(data, FROM_FRAME);
    if (message) this.#act(message);
  });
  #listen = ({ source, origin, data }) => {
    if (source && source === this.#frame?.contentWindow && origin === this.#root.origin) this.#hear(data);
  };

  constructor() {
    super();
    // The named ones are for Safari before 16.4, which cannot place children by script.
    for (const slot of [this.#rest, ...SLOTS.map((name) => make("slot", { name }))]) {
      slot.style.display = "block";
      this.#links.append(slot);
    }
    this.attachShadow({ mode: "open", slotAssignment: "manual" }).append(this.#links);
    new MutationObserver(() => {
      this.#place();
      if (this.#links.hidden) this.#greet();
    }).observe(this, { childList: true });
  }

  connectedCallback() {
    Object.assign(this.style, { display: "block", position: "relative", minHeight: `${this.#height}px` });
    addEventListener("message", this.#listen);
    this.#place();
    this.#watch.observe(this);
    // A frame that is moved begins anew.
    if (this.#frame) this.#wait();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#listen);
    this.#watch.disconnect();
    clearTimeout(this.#timer);
  }

  attributeChangedCallback() {
    if (this.#links.hidden) this.#greet();
    // The root may be known now.
    if (this.isConnected && !this.#root) {
      this.#watch.unobserve(this);
      this.#watch.observe(this);
    }
  }

  // Begins the guide anew, at its first question.
  restart() {
    if (!this.#frame) return;
    this.#frame.src = this.#address();
    this.#wait();
  }

  // Everything in the element is seen as it was written, in whatever an editor has wrapped it.
  #place() {
    this.#rest.assign?.(...[...this.childNodes].filter(({ nodeType }) => nodeType <= Node.TEXT_NODE));
    // WebKit unloads the frame in the shadow tree too when all children of its host are replaced at once.
    if (this.isConnected && this.#frame?.contentWindow === null) this.restart();
  }

  #see(near) {
    if (!this.#root) this.#find();
    if (near && this.#root) whenPainted(() => this.#open());
    this.#fit();
  }

  #find() {
    this.#root = rootOf(this);
    if (this.#root) {
      this.#links.append(make("a", { href: this.#root, target: "_blank", rel: "noopener", part: "link", textContent: LINK }));
      return;
    }
    this.#height = 0;
    if (!isWarned) console.warn('uncramp-guide: the address of the guide is not known. Write it on the element: <uncramp-guide src="https://…/">');
    isWarned = true;
  }

  #address() {
    const address = new URL("embed/", this.#root);
    address.search = new URLSearchParams(this.#wishes());
    return address;
  }

  #open() {
    if (this.#frame || !this.isConnected) return;
    this.#frame = make("iframe", {
      title: FRAME_TITLE,
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
      allow: "screen-wake-lock; autoplay; fullscreen",
      src: this.#address(),
    });
    Object.assign(this.#frame.style, { position: "absolute", inset: 0, width: "100%", height: "100%", border: 0 });
    this.#wait();
    this.shadowRoot.append(this.#frame);
  }

  // Until the guide answers the links are there. On a slow network it may come late, and is shown then all the same.
  #wait() {
    this.#show(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#height = 0;
      this.#fit();
      console.warn("uncramp-guide: the guide has not come. Does frame-src allow it?");
    }, PATIENCE);
  }

  #show(ready) {
    // A link that is hidden loses the focus.
    const hasFocus = ready && this.contains(this.getRootNode().activeElement);
    this.#links.hidden = ready;
    this.#frame.style.visibility = ready ? "" : "hidden";
    if (hasFocus) this.#frame.focus({ preventScroll: true });
  }

  // The page below does not move while somebody reads it: the height changes out of their sight, or while they use the guide.
  #fit() {
    const { bottom } = this.getBoundingClientRect();
    if (document.activeElement === this || bottom >= innerHeight || bottom <= 0) this.style.minHeight = `${this.#height}px`;
  }

  #wishes() {
    return Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, [fits, usual]]) => {
      const value = this.getAttribute(name) ?? usual;
      if (fits(value)) return [name, value];
      if (this.#warned[name] !== value) console.warn(`uncramp-guide: ${name}="${value.slice(0, LONGEST)}" is not known`);
      this.#warned[name] = value;
      return [name, usual];
    }));
  }

  // The store's links by their slots: the first of each that leads to a page.
  #products() {
    const products = {};
    for (const link of this.querySelectorAll("a[slot]")) {
      if (SLOTS.includes(link.slot) && /^https?:/.test(link.href) && link.textContent.trim()) products[link.slot] ??= link;
    }
    return products;
  }

  #greet() {
    const slots = {};
    for (const [slot, link] of Object.entries(this.#products())) slots[slot] = link.textContent.trim().slice(0, LONGEST);
    // An element that stands nowhere has no guide to talk to.
    this.#frame.contentWindow?.postMessage({ uncramp: 1, type: "hello", slots, ...this.#wishes() }, this.#root.origin);
  }

  #act({ type, px, slot }) {
    if (type === "height") return this.#grow(px);
    if (type === "ready") {
      clearTimeout(this.#timer);
      this.#show(true);
      this.#greet();
    }
    this.dispatchEvent(new CustomEvent(`uncramp-${type}`, { detail: { slot }, bubbles: true }));
    // The store's own link, which has never left its page.
    if (slot) this.#products()[slot]?.click();
  }
}

if (!customElements.get("uncramp-guide")) customElements.define("uncramp-guide", Guide);
