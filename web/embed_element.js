// <uncramp-guide>: embeds the cramp guide in a page. Until the guide has loaded, or if it cannot load, the element shows the
// links inside it. It fires uncramp-ready, -started, -finished and -product; restart() starts over. See docs/embed.md.

import { FROM_FRAME, parseMessage, isAccent, isLanguage, isTheme, rateLimit } from "./embed_protocol.js";
import { FRAME_TITLE, LINK } from "./embed_words.js";
import { LANGUAGES, MAX_LABEL_LENGTH, ROOM_HEIGHT, SLOTS } from "./embed_protocol_tables.js";

// This script's file name at the root of the guide; a site's tools may have moved it elsewhere, or bundled it.
const NAME = /\/embed-\d+\.\d+\.\d+\.js$/;
// Null in a module, and in code that is evaluated later.
const OWN = document.currentScript?.src;
// How long to reserve space for the guide before it has loaded, in milliseconds.
const PATIENCE = 8_000;
// The smallest and the largest height of the frame, in pixels. Until the actual height is known it is ROOM_HEIGHT.
const [LOW, HIGH] = [320, 4_000];
// Per second.
const [MESSAGES, HEIGHTS] = [20, 10];
// How near to the viewport the guide starts loading, without further delay: browsers' own lazy loading waits longer, and each
// differently.
const NEAR = { rootMargin: "600px" };
// How each attribute is validated, and its default if it is missing or invalid.
const ATTRIBUTES = { theme: [isTheme, "auto"], accent: [isAccent, ""], lang: [isLanguage, LANGUAGES[0]] };

// Browsers prioritize a frame's page over most else, so this waits for the host page's first paint.
function whenPainted(act) {
  const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
  if (isPainted) act();
  else requestAnimationFrame(() => requestAnimationFrame(act));
}

// Only http or https: nothing else can serve the guide.
function address(text) {
  try {
    const url = new URL(text, document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Not a URL.
  }
}

// The root of the guide: the element's own attribute, else the folder this script was loaded from, else the one the build knows.
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
  // The build inserts its public address here, if it has one.
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
  #defaultSlot = make("slot");
  #warned = {};
  #observer = new IntersectionObserver((seen) => this.#onVisibility(seen.at(-1).isIntersecting), NEAR);
  #setHeight = rateLimit(HEIGHTS, (height) => {
    this.#height = Math.min(HIGH, Math.max(LOW, height));
    this.#applyHeight();
  });
  #receive = rateLimit(MESSAGES, (data) => {
    const message = parseMessage(data, FROM_FRAME);
    if (message) this.#handleMessage(message);
  });
  #onMessage = ({ source, origin, data }) => {
    if (source && source === this.#frame?.contentWindow && origin === this.#root.origin) this.#receive(data);
  };

  constructor() {
    super();
    // The named slots are for Safari before 16.4, which does not support manual slot assignment.
    for (const slot of [this.#defaultSlot, ...SLOTS.map((name) => make("slot", { name }))]) {
      slot.style.display = "block";
      this.#links.append(slot);
    }
    this.attachShadow({ mode: "open", slotAssignment: "manual" }).append(this.#links);
    new MutationObserver(() => {
      this.#assignSlots();
      if (this.#links.hidden) this.#sendHello();
    }).observe(this, { childList: true });
  }

  connectedCallback() {
    Object.assign(this.style, { display: "block", position: "relative", minHeight: `${this.#height}px` });
    addEventListener("message", this.#onMessage);
    this.#assignSlots();
    this.#observer.observe(this);
    // A frame that was moved in the document reloads.
    if (this.#frame) this.#startTimeout();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#onMessage);
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  attributeChangedCallback() {
    if (this.#links.hidden) this.#sendHello();
    // The root may be known now.
    if (this.isConnected && !this.#root) {
      this.#observer.unobserve(this);
      this.#observer.observe(this);
    }
  }

  // Restarts the guide at its first question.
  restart() {
    if (!this.#frame) return;
    this.#frame.src = this.#address();
    this.#startTimeout();
  }

  // Shows all content of the element as written, whatever markup an editor has wrapped it in.
  #assignSlots() {
    this.#defaultSlot.assign?.(...[...this.childNodes].filter(({ nodeType }) => nodeType <= Node.TEXT_NODE));
    // WebKit also unloads the frame in the shadow tree when all children of its host are replaced at once.
    if (this.isConnected && this.#frame?.contentWindow === null) this.restart();
  }

  #onVisibility(near) {
    if (!this.#root) this.#findRoot();
    if (near && this.#root) whenPainted(() => this.#open());
    this.#applyHeight();
  }

  #findRoot() {
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
    address.search = new URLSearchParams(this.#options());
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
    this.#startTimeout();
    this.shadowRoot.append(this.#frame);
  }

  // The links stay until the guide answers. On a slow network it may answer late, and is shown then all the same.
  #startTimeout() {
    this.#show(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#height = 0;
      this.#applyHeight();
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

  // The content below must not move while somebody reads it: the height changes out of view, or while the guide is in use.
  #applyHeight() {
    const { bottom } = this.getBoundingClientRect();
    if (document.activeElement === this || bottom >= innerHeight || bottom <= 0) this.style.minHeight = `${this.#height}px`;
  }

  #options() {
    return Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, [fits, usual]]) => {
      const value = this.getAttribute(name) ?? usual;
      if (fits(value)) return [name, value];
      if (this.#warned[name] !== value) console.warn(`uncramp-guide: ${name}="${value.slice(0, MAX_LABEL_LENGTH)}" is not known`);
      this.#warned[name] = value;
      return [name, usual];
    }));
  }

  // The store's links by slot: for each slot, the first one that leads to a page.
  #products() {
    const products = {};
    for (const link of this.querySelectorAll("a[slot]")) {
      if (SLOTS.includes(link.slot) && /^https?:/.test(link.href) && link.textContent.trim()) products[link.slot] ??= link;
    }
    return products;
  }

  #sendHello() {
    const slots = {};
    for (const [slot, link] of Object.entries(this.#products())) slots[slot] = link.textContent.trim().slice(0, MAX_LABEL_LENGTH);
    // An element outside the document has no guide to talk to.
    this.#frame.contentWindow?.postMessage({ uncramp: 1, type: "hello", slots, ...this.#options() }, this.#root.origin);
  }

  #handleMessage({ type, px, slot }) {
    if (type === "height") return this.#setHeight(px);
    if (type === "ready") {
      clearTimeout(this.#timer);
      this.#show(true);
      this.#sendHello();
    }
    this.dispatchEvent(new CustomEvent(`uncramp-${type}`, { detail: { slot }, bubbles: true }));
    // The store's own link, which has never left its page.
    if (slot) this.#products()[slot]?.click();
  }
}

if (!customElements.get("uncramp-guide")) customElements.define("uncramp-guide", Guide);
