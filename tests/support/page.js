// The browser decides when to offer installation, so tests see only the events that they dispatch themselves.
addEventListener('beforeinstallprompt', (event) => event.isTrusted && event.stopImmediatePropagation(), true);
// Runs in every page before everything else: puts the test in control of the clock, and records errors.
(() => {
  const clock = performance.now.bind(performance);
  const [later, never, nextFrame] = [setTimeout, clearTimeout, requestAnimationFrame];
  const timers = new Map();
  let ahead = 0;
  let frozen;
  let newest = 0;
  let clamped = false;
  // The offset of the wall clock from the monotonic clock.
  let set = 0;

  const now = () => frozen ?? clock() + ahead;
  const move = (ms) => {
    if (frozen === undefined) ahead += ms;
    else frozen += ms;
    for (const animation of document.getAnimations()) {
      if (animation.playState !== "running") continue;
      animation.currentTime += ms;
      changed ||= animation.playState !== "running";
    }
  };
  // Two frames: changes made by a timer are rendered in the first and observed in the second.
  const drawn = () => new Promise((done) => nextFrame(() => nextFrame(() => later(done, 0))));
  // The end of the current task and of its promises.
  const { port1: sender, port2: receiver } = new MessageChannel();
  const task = () => new Promise((done) => {
    receiver.onmessage = done;
    sender.postMessage(0);
  });
  // Whether there may be something to render: a change of the page, a frame that the app has asked for, or the end of an
  // animation.
  const changes = new MutationObserver(() => (changed = true));
  changes.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  let changed = false;
  window.requestAnimationFrame = (task) => {
    changed = true;
    return nextFrame(task);
  };

  performance.now = now;
  const wall = Date.now.bind(Date);
  Date.now = () => wall() + (now() - clock()) + set;
  window.setTimeout = (task, ms = 0, ...given) => {
    const id = ++newest;
    const run = () => timers.delete(id) && task(...given);
    // A browser that saves power fires timers only once a minute.
    const late = clamped ? Math.ceil((now() + ms) / 60_000) * 60_000 - now() : ms;
    timers.set(id, { due: now() + late, run, real: later(run, late) });
    return id;
  };
  window.clearTimeout = (id) => {
    never(timers.get(id)?.real);
    timers.delete(id);
  };

  // Advances time by `ms` at once: every timer fires when it is due, and what it changes is rendered before the next one.
  async function skip(ms) {
    // What is under way may still set timers.
    await drawn();
    const end = now() + ms;
    for (;;) {
      const due = [...timers.values()].filter((timer) => timer.due <= end).sort((a, b) => a.due - b.due)[0];
      if (!due) break;
      changed = false;
      move(Math.max(0, due.due - now()));
      never(due.real);
      due.run();
      await task();
      if (changed) await drawn();
    }
    move(Math.max(0, end - now()));
    for (const timer of timers.values()) {
      never(timer.real);
      timer.real = later(timer.run, timer.due - now());
    }
    if (ms > 0) await drawn();
  }

  // WebKitGTK occasionally loses the web process of a page that plays sound or speaks without a sound device. Tests that
  // cover sound replace these APIs with fakes.
  if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) {
    window.AudioContext = undefined;
    Object.defineProperty(window, "speechSynthesis", { value: undefined, configurable: true });
  }

  // From now on time passes only by `skip` and `stall`. Animations run too slowly to advance by themselves; at a rate of 0
  // they would never finish.
  const freeze = () => {
    if (frozen !== undefined) return;
    frozen = now();
    slowDown();
  };
  const slowDown = () => {
    for (const animation of document.getAnimations()) {
      if (animation.playbackRate === 1) animation.playbackRate = 1e-6;
    }
    nextFrame(slowDown);
  };

  // Whether the page is visible.
  let seen = true;
  Object.defineProperty(document, "visibilityState", { get: () => (seen ? "visible" : "hidden") });
  Object.defineProperty(document, "hidden", { get: () => !seen });
  const show = (visible) => {
    seen = visible;
    document.dispatchEvent(new Event("visibilitychange"));
  };

  // Errors are stored in `sessionStorage`, so that a test sees those of every page it has visited. A sealed frame has none, and
  // keeps those of its own page.
  const kept = {};
  const storage = origin === "null"
    ? { getItem: (key) => kept[key], setItem: (key, value) => (kept[key] = value), removeItem: (key) => delete kept[key] }
    : sessionStorage;
  const errors = () => JSON.parse(storage.getItem("test-errors") ?? "[]");
  const note = (error) => storage.setItem("test-errors", JSON.stringify([...errors(), `${location.pathname}: ${error}`]));
  // A preload that navigation cancels is not an error; if something needed the file, that reports its own error.
  const isPreload = (target) => target.rel === "preload";
  // Firefox stops the scripts of a page being left, wherever they are. Errors that this causes in the app are not its
  // fault.
  let left = false;
  addEventListener("pagehide", () => (left = true), true);
  addEventListener("pageshow", () => (left = false), true);
  // A page being left becomes hidden. The app must not see this event, because the test controls `hidden`.
  document.addEventListener("visibilitychange", (event) => left && event.isTrusted && event.stopImmediatePropagation(), true);
  const isCutOff = (error) =>
    left && /Firefox/.test(navigator.userAgent) && (error instanceof WebAssembly.RuntimeError || /^closure invoked/.test(error?.message));
  // Firefox and WebKit report files that were still loading when a navigation began, before they hide the page. Such a
  // file counts only if the page stays after all, as after a link that starts a download.
  let leaving = false;
  const missing = [];
  addEventListener("beforeunload", () => (leaving = true), true);
  // A page that comes back from the back/forward cache stays, and what it lost when it was left does not count.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    leaving = false;
    missing.length = 0;
  }, true);
  addEventListener("error", ({ target, message, error }) => {
    if (isPreload(target) || isCutOff(error)) return;
    const text = message ?? `cannot load ${target.src ?? target.href}`;
    if (leaving && message === undefined) missing.push(`${location.pathname}: ${text}`);
    else note(text);
  }, true);
  addEventListener("unhandledrejection", (event) => note(event.reason));
  addEventListener("securitypolicyviolation", (event) => note(`${event.violatedDirective} forbids ${event.blockedURI}`));
  const complain = console.error;
  console.error = (...words) => {
    note(words.join(" "));
    complain(...words);
  };

  const one = (selector) => document.querySelector(selector);
  const animation = (selector) => one(selector)?.getAnimations().find((found) => /^(hold|lead)-/.test(found.animationName));
  const line = (selector) => {
    const style = getComputedStyle(one(selector));
    return Math.round(-new DOMMatrix(style.transform).m42 / parseFloat(style.fontSize));
  };

  // For a page opened with "?record": records the age of the countdown, frame by frame.
  const record = [];
  let last;
  if (location.search === "?record") {
    const frame = () => {
      const age = animation(".count .strip")?.currentTime;
      if (age !== undefined) record.push([document.timeline.currentTime, age, document.documentElement.dataset.app ?? ""]);
      nextFrame(frame);
    };
    nextFrame(frame);
  }
  // For a page opened with "?eager": taps the first answer as soon as the app is ready.
  if (location.search === "?eager") {
    const watch = () => {
      if (document.documentElement.dataset.app === "ready") one(".answers a").click();
      else later(watch, 0);
    };
    watch();
  }
  addEventListener("popstate", () => (last = "popstate"));

  window.test = {
    skip,
    clock,
    record,
    freeze,
    show,
    // Advances both clocks by `ms` without firing timers, which stay late until time is skipped.
    stall: (ms) => move(ms),
    // Sets the wall clock.
    setWall: (ms) => (set += ms),
    // The wall-clock time as the app reads it.
    wall: () => Date.now(),
    clamp: () => (clamped = true),
    // A timer that no browser throttles.
    exactly: (task, ms) => {
      const id = ++newest;
      const run = () => timers.delete(id) && task();
      timers.set(id, { due: now() + ms, run, real: later(run, ms) });
      return () => window.clearTimeout(id);
    },
    now,
    // Clears everything stored by previous tests, and prevents this page from storing anything more.
    forget: () => {
      try {
        localStorage.clear();
        Storage.prototype.setItem = () => {};
      } catch {}
    },
    last: () => last,
    takeErrors: () => {
      const found = [...errors(), ...missing.splice(0)];
      storage.removeItem("test-errors");
      return found;
    },
    state: () => ({
      app: document.documentElement.dataset.app ?? "",
      step: one("main")?.dataset.step ?? null,
      path: location.pathname,
      title: document.title,
      heading: one("h1")?.textContent ?? "",
      focused: document.activeElement === one("h1"),
      scroll: Math.round(scrollY),
    }),
    // The displayed digits, with the stage they belong to.
    digits: () => {
      const strip = getComputedStyle(one(".count")).opacity === "1" ? ".count .strip" : ".lead .strip";
      const first = strip === ".count .strip" ? 60 : 5;
      return [one(".hold").dataset.stage, first - line(strip)];
    },
    // The digits at another point of the countdown, without letting time pass.
    digitsAt: (ms) => {
      const by = ms - test.age();
      const move = (ms) => document.getAnimations().forEach((found) => (found.currentTime += ms));
      move(by);
      const digits = test.digits()[1];
      move(-by);
      return digits;
    },
    age: (selector = ".count .strip") => animation(selector)?.currentTime ?? null,
    ages: () => [...new Set(document.getAnimations().filter((found) => found.playState !== "finished").map((found) => `${found.animationName} ${Math.round(found.currentTime)}`))].sort(),
    trap: () => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable"), message: "trap" })),
    // Whether the app handles a click. Either way its default action is prevented.
    takes: (selector, how) => {
      let taken;
      addEventListener("click", (event) => { taken = event.defaultPrevented; event.preventDefault(); }, { once: true });
      one(selector).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
      return taken;
    },
  };
})();
