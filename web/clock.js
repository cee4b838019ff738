// The clocks. Its counterpart in the app is `src/platform/clock.rs`.

import { attempt } from "./attempt.js";

export const monotonic = () => attempt(() => performance.now());

export const offset = () => -new Date().getTimezoneOffset();

// A browser that cannot mark has nothing to measure with.
export const mark = (name) => attempt(() => performance.mark(name));
