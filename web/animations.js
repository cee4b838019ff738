// Style-sheet animations that act as clocks. Its counterpart in the app is `src/platform/animations.rs`.

import { attempt } from "./attempt.js";

// The animations below an element with names that begin with a prefix. Only those of a style sheet have a name.
const running = (selector, prefix) =>
  attempt(() =>
    document
      .querySelector(selector)
      .getAnimations({ subtree: true })
      .filter(({ animationName }) => animationName?.startsWith(prefix)),
  ) ?? [];

export const elapsed = (selector, prefix) => running(selector, prefix)[0]?.currentTime;

export const set = (selector, prefix, ms, runs) => {
  for (const animation of running(selector, prefix)) {
    // An animation that cannot be set shows the wrong second; nothing else depends on it.
    attempt(() => (runs ? animation.play() : animation.pause()));
    attempt(() => {
      animation.currentTime = ms;
    });
  }
};
