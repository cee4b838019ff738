// The browser's voice, with a watchdog: some browsers have none, some fall silent and never report it. Its counterpart in the
// app is `src/platform/speech.rs`.
//
// A script because it is mostly calls to the browser: in WebAssembly it would be three times as large.

// Milliseconds to wait for the first event of a text, and, beyond the time the text takes, for the last one.
const TIMEOUT = 1_500;
// The most milliseconds a byte of text takes.
const MS_PER_BYTE = 90;

// What a browser lacks or refuses has no value.
const attempt = (call) => {
  try {
    return call();
  } catch {
    return undefined;
  }
};

window.createSpeech = (language, onResult) => {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = window;
  if (!synthesis || !Utterance) return undefined;
  // The texts passed to the browser, in the order they are read. The first one is being read. Chromium never reports the end of
  // one that nothing references.
  let texts = [];
  let unlocking;
  let watchdog;
  let hasFailed = false;

  const voices = () => attempt(() => synthesis.getVoices()) ?? [];
  // The voices of the language, of whatever territory.
  const matching = () => [...voices()].filter(({ lang }) => lang?.startsWith(language.slice(0, 2)));
  // Those of the right territory come first, then the browser's default. Some browsers write `pt_BR`.
  const rank = (it) => 2 * it.lang.replace("_", "-").startsWith(language) + !!it.default;
  // One that needs no network; without one the browser chooses.
  const voice = () => matching().filter(({ localService }) => localService).sort((one, other) => rank(other) - rank(one))[0];
  // Whether every voice is of another language. The browser would have one of them read the text.
  const isForeign = () => voices().length > 0 && !matching().length;
  const report = (works) => {
    hasFailed = !works;
    onResult(works);
  };
  const stop = () => {
    clearTimeout(watchdog);
    if (!texts.length) return;
    // Before cancelling: some browsers report it immediately, and it is not a failure.
    texts = [];
    attempt(() => synthesis.cancel());
  };
  // Gives up if the first text fires no event within this many milliseconds.
  const armWatchdog = (ms) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      stop();
      report(false);
    }, ms);
  };
  // Removes texts from the queue, and waits for the next one if the first was among them.
  const remove = (from, to) => {
    texts.splice(from, to - from + 1);
    if (from) return;
    if (texts.length) armWatchdog(TIMEOUT);
    else clearTimeout(watchdog);
  };
  // The browser is reading a text. It may have skipped others before it.
  const start = (index) => {
    if (index) remove(0, index - 1);
    const [text] = texts;
    if (text.started) return;
    text.started = true;
    armWatchdog(text.longest);
  };
  const handle = (text, { type, error }) => {
    const index = texts.indexOf(text);
    // Stopped, or given up.
    if (index < 0) return;
    if (type === "end") {
      remove(0, index);
      report(true);
    } else if (type !== "error") {
      start(index);
    } else if (error !== "canceled" && error !== "interrupted") {
      // Our own cancellations are ignored above: another page or the system causes these two. If the text remains unread, the
      // watchdog reports it.
      remove(index, index);
      report(false);
    }
  };

  attempt(() => {
    synthesis.onvoiceschanged = () => hasFailed && matching().length && report(true);
  });
  // Some browsers load their voices only once they are asked for.
  voices();
  return {
    stop,
    speak(words, afterCurrent) {
      if (!afterCurrent) stop();
      // The watchdog reports a text that is not read.
      const foreign = isForeign();
      if (!texts.length) armWatchdog(foreign ? 0 : TIMEOUT);
      const utterance = foreign ? undefined : attempt(() => new Utterance(words));
      if (!utterance) return;
      const text = { utterance, longest: new TextEncoder().encode(words).length * MS_PER_BYTE + TIMEOUT };
      utterance.lang = language;
      attempt(() => {
        utterance.voice = voice() ?? null;
      });
      utterance.onstart = utterance.onboundary = utterance.onend = utterance.onerror = (event) => handle(text, event);
      texts.push(text);
      // Refused: no event will follow.
      attempt(() => synthesis.speak(utterance));
    },
    // Speaks an empty text: some browsers let a page speak only once it has done so within a tap.
    unlock() {
      unlocking = new Utterance("");
      unlocking.volume = 0;
      synthesis.speak(unlocking);
    },
  };
};
