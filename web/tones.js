// Tones scheduled on the audio clock, which stays exact while timers are throttled. Its counterpart in the app is
// `src/platform/tones.rs`.
//
// A script because it is mostly calls to the browser: in WebAssembly it would be four times as large.

import { attempt, guarded } from "./attempt.js";

// Seconds by which the audio may be ahead of its reported clock: a beep scheduled for now would begin within its attack.
const AHEAD = 0.02;
// Seconds within which the event for the end of a beep arrives, if it arrives at all.
const LATE = 1;
// What rings where nothing is to be heard.
const SILENT = [0, 30, 880];

// Times are passed in milliseconds; the audio clock counts in seconds.
const inSeconds = (ms) => ms / 1_000;

const create = (onChange, onRing, peak, attack, release) => {
  // Lets the runner's music play on, where the browser supports audio sessions.
  if (navigator.audioSession) navigator.audioSession.type = "transient";
  const context = new AudioContext();
  context.onstatechange = onChange;
  let planned = [];

  const beep = (ringStarts, starts, lasts, hertz, loudest) => {
    const ends = starts + inSeconds(lasts);
    const source = context.createOscillator();
    const gain = context.createGain();
    source.frequency.value = hertz;
    gain.gain.setValueAtTime(0, starts);
    gain.gain.linearRampToValueAtTime(loudest, starts + inSeconds(attack));
    gain.gain.setValueAtTime(loudest, ends - inSeconds(release));
    gain.gain.linearRampToValueAtTime(0, ends);
    source.connect(gain);
    gain.connect(context.destination);
    source.start(starts);
    source.stop(ends);
    planned.push({ source, gain, ringStarts, ends });
    return source;
  };
  const cancel = ({ source, gain }) => {
    source.onended = null;
    source.stop();
    source.disconnect();
    gain.disconnect();
  };

  return guarded({
    // Refused until there has been a tap.
    resume: () => context.resume().catch(() => {}),
    running: () => context.state === "running",
    // Plans these rings, replacing all that have not begun: each its milliseconds from now, the number of its notes, and of each
    // note the milliseconds after its start, those it lasts and its frequency.
    plan(rings) {
      const now = context.currentTime;
      planned.filter(({ ringStarts }) => ringStarts >= now).forEach(cancel);
      planned = planned.filter(({ ringStarts, ends }) => ringStarts < now && now < ends + LATE);
      for (let at = 0; at < rings.length; ) {
        const [wait, count] = rings.slice(at, at + 2);
        const end = at + 2 + 3 * count;
        const notes = count ? rings.slice(at + 2, end) : SILENT;
        const ringStarts = now + Math.max(inSeconds(wait), AHEAD);
        for (let note = 0; note < notes.length; note += 3) {
          const [after, lasts, hertz] = notes.slice(note, note + 3);
          const source = beep(ringStarts, ringStarts + inSeconds(after), lasts, hertz, count ? peak : 0);
          // The first beep of a ring wakes the app.
          if (!note) source.onended = onRing;
        }
        at = end;
      }
    },
  });
};

// Nothing if the browser has no audio.
export const createTones = (...values) => attempt(() => create(...values));
