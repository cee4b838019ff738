// The vibration motor. Its counterpart in the app is `src/platform/vibration.rs`.

import { attempt } from "./attempt.js";

export const vibrate = (pattern) => attempt(() => navigator.vibrate([...pattern]));
