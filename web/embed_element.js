// <uncramp-guide>: embeds the cramp guide in a page. Until the guide has loaded, or if it cannot load, the element shows the
// links inside it. It fires uncramp-ready, -started, -finished, -left and -product, and has the methods load(), pause() and
// restart(). See docs/embed.md.

import { FROM_FRAME, MAX_HEIGHT, MAX_HEIGHTS, MAX_MESSAGES, MIN_HEIGHT, OPTIONS, parseMessage, rateLimit } from "./embed_protocol.js";
import { WORDS } from "./embed_words.js";
import { MAX_LABEL_LENGTH, ROOM_HEIGHT, SLOTS } from "./embed_protocol_tables.js";

// This script's file name at the root of the guide; a site's tools may have moved it elsewhere, or bundled it.
const NAME = /\/embed-(\d+\.){3}js$/;
// The file that this code is in, from the first line of a stack: `currentScript` knows it only in a classic script, and
// WebKit's resource timing lacks modules from its memory cache.
const [OWN] = /http\S*js|$/.exec(Error().stack);

// Browsers prioritize a frame's page over most else, so this waits for the host page's first paint.
function whenPainted(act) {
  if (performance.getEntriesByName("first-contentful-paint")[0]) act();
  else requestAnimationFrame(() => requestAnimationFrame(act));
}

// Of http or https: nothing else can serve the guide. A link parses it, because a link does not throw if there is no address.
function address(text) {
  const url = make("a", { href: text });
  // It may not even be a text: an attribute that is missing, or the address of an SVG link.
  if (text?.trim?.() && /^https?:/.test(url.protocol)) return url;
}

// The root of the guide: the element's own attribute, else the folder this script was loaded from, else the one the build knows.
function rootOf(element) {
  const root = address(element.getAttribute("src"));
  if (root) {
    root.pathname = root.pathname.replace(/\/?$/, "/");
    return root;
  }
  const attributes = [...document.scripts].flatMap((script) => [...script.attributes]);
  for (const { value, name } of [{ value: OWN }, ...attributes, ...performance.getEntries()]) {
    const url = address(value ?? name);
    if (NAME.test(url?.pathname)) return new URL(".", url);
  }
  // The build inserts its public address here, if it has one.
  return PUBLIC_ROOT ? new URL(PUBLIC_ROOT) : undefined;
}

const warned = {};

// Logs each warning once, however many elements it is about.
function warn(text) {
  if (!warned[text]) console.warn(`uncramp-guide: ${text}`);
  warned[text] = true;
}

const make = (name, properties) => Object.assign(document.createElement(name), properties);

class Guide extends HTMLElement {
  static observedAttributes = ["src", "load", "lang", ...Object.keys(OPTIONS), ...SLOTS];

  #root;
  #frame;
  #timer;
  #height = ROOM_HEIGHT;
  // Around the way to the guide while it is not shown: a link, or a button if the page waits for consent.
  #way = make("div");
  #links = make("div");
  // The default slot. The named ones are for Safari before 16.4, which does not support manual slot assignment.
  #slots = ["", ...SLOTS].map((name) => make("slot", { name, style: "display:block" }));
  #box = make("div", { style: "position:relative;min-height:inherit" });
  #after = make("slot", { name: "after", hidden: true });
  // The links made from attributes, by slot.
  #made = {};
  // How near to the viewport the guide starts loading, without further delay: browsers' own lazy loading waits longer, and
  // each differently.
  #observer = new IntersectionObserver((seen) => this.#onVisibility(seen.pop().isIntersecting), { rootMargin: "600px" });
  #setHeight = rateLimit(MAX_HEIGHTS, (height) => {
    this.#height = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height));
    this.#applyHeight();
  });
  #receive = rateLimit(MAX_MESSAGES, (data) => {
    const message = parseMessage(data, FROM_FRAME);
    if (message) this.#handleMessage(message);
  });
  #onMessage = ({ source, origin, data }) => {
    if (source && source === this.#frame?.contentWindow && origin === this.#origin("null")) this.#receive(data);
  };

  constructor() {
    super();
    this.#links.append(...this.#slots, this.#way);
    this.#box.append(this.#links);
    this.attachShadow({ mode: "open", slotAssignment: "manual" }).append(this.#box, this.#after);
    new MutationObserver(() => {
      this.#assignSlots();
      this.#update();
    }).observe(this, { childList: true });
  }

  connectedCallback() {
    this.style.display = "block";
    this.#applyHeight(true);
    addEventListener("message", this.#onMessage);
    this.#assignSlots();
    this.#observer.observe(this);
    // A frame that was moved in the document reloads.
    if (this.#frame) this.#show(false);
  }

  disconnectedCallback() {
    removeEventListener("message", this.#onMessage);
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(name, before, now) {
    this.#made[name] = this.#made[name]?.remove();
    // The guide in another language is another page.
    if (this.#root && name === "lang" && now !== before) {
      this.#offer();
      this.restart();
    }
    // Reads the attributes again.
    if (this.isConnected) {
      this.#observer.disconnect();
      this.#observer.observe(this);
    }
  }

  // Opens the guide at once, even if the attribute `load` makes it wait.
  load() {
    if (!this.#root) this.#findRoot();
    if (!this.#root || this.#frame || !this.isConnected) return;
    this.#frame = make("iframe", {
      sandbox: `allow-scripts allow-popups allow-popups-to-escape-sandbox${this.#origin("") && " allow-same-origin"}`,
      allow: "screen-wake-lock; autoplay",
      style: "position:absolute;top:0;width:100%;height:100%;border:0",
    });
    this.restart();
    this.#box.append(this.#frame);
    this.#applyHeight(true);
  }

  // Pauses a hold.
  pause() {
    this.#post({ type: "pause" });
  }

  // Restarts the guide at its first question.
  restart() {
    if (!this.#frame) return;
    Object.assign(this.#frame, {
      title: WORDS[this.#language()],
      // With the file's name: some servers refuse a folder.
      src: new URL(`embed/${this.#folder()}index.html?${new URLSearchParams(this.#options())}`, this.#root),
    });
    this.#show(false);
  }

  // Shows all content of the element as written, whatever markup an editor has wrapped it in.
  #assignSlots() {
    // Elements and text.
    const nodes = [...this.childNodes].filter(({ nodeType }) => nodeType <= 3);
    this.#slots[0].assign?.(...nodes.filter(({ slot }) => slot !== "after"));
    this.#after.assign?.(...nodes.filter(({ slot }) => slot === "after"));
    // WebKit also unloads the frame in the shadow tree when all children of its host are replaced at once.
    if (this.isConnected && this.#frame?.contentWindow === null) this.restart();
  }

  #onVisibility(near) {
    this.#update();
    if (!this.#root) this.#findRoot();
    if (near && !this.#isWaiting()) whenPainted(() => this.load());
    // In a closed dialog, for example. Browsers that cannot tell pause whenever the guide is far from the viewport.
    if (!near && !this.checkVisibility?.()) this.pause();
    this.#applyHeight();
  }

  #findRoot() {
    this.#root = rootOf(this);
    if (this.#root) return this.#offer();
    this.#height = 0;
    warn('set src="https://.../" to the address of the guide');
  }

  // The origin of the guide or, if it is that of this page, the given value: there the frame is sealed, because the page's own
  // scripts could read it. A sealed frame has no origin.
  #origin(sealed) {
    return this.#root.origin === location.origin ? sealed : this.#root.origin;
  }

  #isWaiting() {
    return this.hasAttribute("load") && !this.#frame;
  }

  #offer() {
    this.#way.replaceChildren(make(this.#isWaiting() ? "button" : "a", {
      href: new URL(this.#folder(), this.#root),
      target: "_blank",
      part: "link",
      textContent: WORDS[this.#language()],
      onclick: () => this.load(),
    }));
  }

  // The language of the element or, if it has none, of the page, if the guide has it.
  #language() {
    return Object.keys(WORDS).find((tag) => this.matches(`:lang(${tag})`)) ?? "en";
  }

  // Of the pages in that language. English has no folder of its own.
  #folder() {
    return `${this.#language()}/`.replace("en/", "");
  }

  // The links stay until the guide answers. On a slow network it may answer late, and is shown then all the same.
  #show(ready) {
    clearTimeout(this.#timer);
    if (!ready) {
      this.#timer = setTimeout(() => {
        this.#offer();
        this.#height = 0;
        this.#applyHeight();
        warn("the guide does not load. Is it in frame-src?");
      }, 8_000);
    }
    // A link that is hidden loses the focus.
    const hasFocus = ready && this.contains(this.getRootNode().activeElement);
    this.#frame.style.visibility = ready ? "" : "hidden";
    this.#links.hidden = ready;
    if (hasFocus) this.#frame.focus({ preventScroll: true });
  }

  // The content below must not move while somebody reads it: the height changes out of view, or while the guide is in use.
  #applyHeight(always) {
    const { bottom } = this.getBoundingClientRect();
    if (always || document.activeElement === this || bottom >= innerHeight || bottom <= 0) {
      this.style.minHeight = this.#isWaiting() ? "" : `${this.#height}px`;
    }
  }

  #options() {
    const options = { lang: this.#language() };
    for (const name in OPTIONS) {
      const [fits, usual] = OPTIONS[name];
      const value = this.getAttribute(name) ?? usual;
      options[name] = fits(value) ? value : usual;
      if (!fits(value)) warn(`${name}="${value}" is not known`);
    }
    return options;
  }

  // The store's link in a slot: the first one that leads to a page.
  #product(slot) {
    return [...this.querySelectorAll(`a[slot=${slot}]`)].find(({ href, textContent }) => address(href) && textContent.trim());
  }

  // Makes the links of products that are written as attributes, "label | address", where editors have removed children. Each
  // is made once: a page that removes it again means it. Then tells the guide all labels and options.
  #update() {
    const slots = {};
    for (const slot of SLOTS) {
      const value = this.getAttribute(slot);
      if (value && !this.#made[slot] && !this.querySelector(`[slot=${slot}]`)) {
        const parts = value.split("|");
        const href = address(parts.pop());
        const textContent = parts.join("|").trim();
        if (href && textContent) this.append(this.#made[slot] = make("a", { slot, href, textContent }));
        else warn(`${slot}="${value}" is not known`);
      }
      const link = this.#product(slot);
      if (link) slots[slot] = link.textContent.trim().slice(0, MAX_LABEL_LENGTH);
    }
    this.#post({ type: "hello", slots, ...this.#options() });
  }

  // Only to a guide that has announced itself. An element outside the document has none.
  #post(message) {
    if (this.#links.hidden) this.#frame.contentWindow?.postMessage({ uncramp: 1, ...message }, this.#origin("*"));
  }

  #handleMessage({ type, px, slot }) {
    if (px >= 0) return this.#setHeight(px);
    if (type === "ready") {
      this.#show(true);
      this.#update();
    }
    // The store's own cards, from after-care on until the runner goes elsewhere.
    if (!slot) this.#after.hidden = type !== "finished";
    this.dispatchEvent(new CustomEvent(`uncramp-${type}`, { detail: { slot }, bubbles: true }));
    // The store's own link, which has never left its page.
    if (slot) this.#product(slot)?.click();
  }
}

if (!customElements.get("uncramp-guide")) customElements.define("uncramp-guide", Guide);
