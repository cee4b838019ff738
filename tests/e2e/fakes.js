// Fake browser APIs, controlled by the test. They record what the app asks of them, and use the test clock.
window.fake = (() => {
  const on = (target, type, more = {}) => {
    const event = Object.assign(new Event(type), more);
    Object.defineProperty(event, "target", { value: target });
    target[`on${type}`]?.(event);
  };

  // Speech: `behaviour` determines what happens to a text.
  const voice = {
    behaviour: "speaks",
    spoken: [],
    // The language of each text, and that of the voice chosen for it.
    languages: [],
    voices: [{ lang: "en-GB", localService: true, default: true, name: "test" }],
    // The voices finish loading.
    setVoices: (voices) => {
      voice.voices = voices;
      on(synthesis, "voiceschanged");
    },
  };
  const synthesis = {
    getVoices: () => voice.voices,
    cancel: () => {},
    speak: (text) => {
      if (text.text === "") return;
      voice.languages.push([text.lang, text.voice?.lang ?? null]);
      if (voice.behaviour === "speaks") voice.spoken.push(text.text);
      if (voice.behaviour === "silent") return;
      if (voice.behaviour === "refuses") throw new Error("no voice");
      if (voice.behaviour === "fails") {
        test.exactly(() => on(text, "error", { error: "synthesis-failed" }), 10);
        return;
      }
      test.exactly(() => on(text, "start"), 50);
      if (voice.behaviour === "speaks") test.exactly(() => on(text, "end"), 300);
    },
  };
  const hasVoice = (has) => {
    const set = (name, value) => Object.defineProperty(window, name, { value, configurable: true });
    set("speechSynthesis", has ? synthesis : undefined);
    set("SpeechSynthesisUtterance", has ? class { constructor(text) { this.text = text; } } : undefined);
  };

  // Audio: a clock that runs once it is allowed to, and the tones scheduled on it.
  const audio = { allowed: true, context: undefined, notes: [] };
  class AudioContext {
    state = "suspended";
    destination = {};
    from = 0;
    constructor() {
      audio.context = this;
    }
    get currentTime() {
      return this.state === "running" ? (test.now() - this.from) / 1_000 : 0;
    }
    resume() {
      if (audio.allowed && this.state !== "running") {
        this.from = test.now();
        this.setState("running");
      }
      return audio.allowed ? Promise.resolve() : Promise.reject(new Error("not allowed"));
    }
    setState(state) {
      this.state = state;
      on(this, "statechange");
    }
    createGain() {
      const level = { peak: 0, setValueAtTime(value) { this.peak = Math.max(this.peak, value); }, linearRampToValueAtTime(value) { this.peak = Math.max(this.peak, value); } };
      return { gain: level, connect: () => {}, disconnect: () => {} };
    }
    createOscillator() {
      const context = this;
      const note = { frequency: {}, cut: false };
      const source = {
        frequency: note.frequency,
        connect: (gain) => (note.level = gain.gain),
        disconnect: () => {},
        start: (at) => {
          note.at = at;
          audio.notes.push(note);
        },
        stop: (at) => {
          if (at === undefined) {
            note.cut = true;
            note.never?.();
          } else {
            note.never = test.exactly(() => on(source, "ended"), Math.max(0, (at - context.currentTime) * 1_000));
          }
        },
      };
      return source;
    }
  }
  window.AudioContext = AudioContext;
  // The scheduled tones: seconds from now, rounded to tenths, and the number of beeps, with 0 for a silent one.
  const scheduled = () => {
    const now = audio.context?.currentTime ?? 0;
    const rings = new Map();
    for (const note of audio.notes) {
      if (note.cut || note.at < now) continue;
      const ring = [...rings.keys()].find((at) => note.at - at < 0.7 && note.at >= at) ?? note.at;
      rings.set(ring, (rings.get(ring) ?? 0) + (note.level.peak > 0 ? 1 : 0));
    }
    return [...rings].map(([at, beeps]) => [Math.round((at - now) * 10) / 10, beeps]).concat(trackRings());
  };

  // An <audio> element that plays the files of pocket mode, and the media session with its buttons.
  const track = { allowed: true, starts: true, refused: false, elements: 0, made: 0, freed: 0, element: undefined, played: [] };
  const files = new Map();
  const RealBlob = Blob;
  window.Blob = class extends RealBlob {
    constructor(parts, options) {
      super(parts, options);
      this.parts = parts;
    }
  };
  const [create, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
  URL.createObjectURL = (blob) => {
    if (blob.type !== "audio/wav") return create.call(URL, blob);
    if (track.refused) throw new DOMException("no", "QuotaExceededError");
    const url = `blob:track-${++track.made}`;
    const bytes = new Uint8Array(blob.size);
    let at = 0;
    for (const part of blob.parts) {
      bytes.set(part, at);
      at += part.length;
    }
    files.set(url, new Int16Array(bytes.buffer, 44));
    return url;
  };
  URL.revokeObjectURL = (url) => {
    if (!files.delete(url)) return revoke.call(URL, url);
    track.freed++;
  };
  const RATE = 8_000;
  window.Audio = class {
    paused = true;
    ended = false;
    from = 0;
    at = 0;
    constructor() {
      track.elements++;
      track.element = this;
    }
    get src() {
      return this.url;
    }
    set src(url) {
      track.played.push(this.currentTime);
      Object.assign(this, { url, samples: files.get(url), at: 0, ended: false, paused: true });
    }
    get duration() {
      return (this.samples?.length ?? 0) / RATE;
    }
    get currentTime() {
      return this.paused || !track.starts ? this.at : Math.min(this.at + (test.now() - this.from) / 1_000, this.duration);
    }
    async play() {
      if (!track.allowed) throw new DOMException("no", "NotAllowedError");
      this.from = test.now();
      this.paused = false;
      this.ticks = (this.ticks ?? 0) + 1;
      this.tick(this.ticks);
    }
    tick(number) {
      test.exactly(() => {
        if (this.paused || number !== this.ticks) return;
        if (track.starts) on(this, "timeupdate");
        if (this.currentTime >= this.duration) {
          this.pause(true);
          on(this, "ended");
        } else this.tick(number);
      }, 500);
    }
    pause(ended = false) {
      if (this.paused) return;
      this.at = this.currentTime;
      Object.assign(this, { paused: true, ended });
      test.exactly(() => on(this, "pause"), 0);
    }
    removeAttribute() {
      this.samples = undefined;
    }
    load() {}
  };
  // The tones of the track from now on, like those of Web Audio.
  const trackRings = () => {
    const { element } = track;
    if (!element?.samples || element.paused) return [];
    const found = [];
    let quiet = RATE;
    element.samples.forEach((sample, at) => {
      if (Math.abs(sample) < 1_000) return void quiet++;
      const seconds = at / RATE;
      // Waves are shorter than the pauses between beeps.
      if (quiet > RATE / 40) {
        const ring = found.findLast(([start]) => seconds - start < 0.7);
        if (ring) ring[1]++;
        else found.push([seconds, 1]);
      }
      quiet = 0;
    });
    return found.filter(([at]) => at >= element.currentTime - 0.02).map(([at, beeps]) => [Math.round((at - element.currentTime) * 10) / 10, beeps]);
  };
  const media = { handlers: {}, metadata: null, playbackState: "none", position: undefined, throws: false };
  media.setActionHandler = (name, handler) => (media.handlers[name] = handler);
  media.setPositionState = (position) => {
    if (media.throws) throw new TypeError("no position");
    media.position = position;
  };
  media.press = (action) => media.handlers[action]?.({ action });
  Object.defineProperty(navigator, "mediaSession", { value: media, configurable: true });
  window.MediaMetadata = class { constructor(given) { Object.assign(this, given); } };

  // The wake lock that keeps the screen on.
  const lock = { granted: true, asked: 0, held: [] };
  const request = async () => {
    lock.asked++;
    if (!lock.granted) throw new DOMException("no", "NotAllowedError");
    const sentinel = {
      released: false,
      release: async () => {
        sentinel.released = true;
      },
      taken: () => {
        sentinel.released = true;
        on(sentinel, "release");
      },
    };
    lock.held.push(sentinel);
    return sentinel;
  };
  const hasLock = (has) => Object.defineProperty(navigator, "wakeLock", { value: has ? { request } : undefined, configurable: true });

  const vibrations = [];
  Object.defineProperty(navigator, "vibrate", { value: (pattern) => vibrations.push([...pattern]), configurable: true });
  const session = { type: "auto" };
  Object.defineProperty(navigator, "audioSession", { value: session, configurable: true });

  const flashes = [];
  const announcements = [];
  addEventListener("DOMContentLoaded", () => {
    const watch = (target, options, note) => new MutationObserver(note).observe(target, options);
    watch(document.documentElement, { attributes: true, attributeFilter: ["data-flash"] }, () => flashes.push(document.documentElement.dataset.flash));
    const live = document.querySelector("#live");
    watch(live, { childList: true, characterData: true, subtree: true }, () => announcements.push(live.textContent.trim()));
  });

  hasVoice(true);
  hasLock(true);
  return { voice, hasVoice, audio, scheduled, track, trackRings, media, lock, hasLock, vibrations, session, flashes, announcements, holds: () => lock.held.filter((held) => !held.released).length };
})();
