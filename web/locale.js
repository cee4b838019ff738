// The location and the languages the browser reports. Its counterpart in the app is `src/platform/locale.rs`.

import { attempt } from "./attempt.js";

// From `Temporal`, which Safari lacks. In Chromium the first date format takes 30 to 60 ms, and this a thousandth of that.
const byClock = () => attempt(() => Temporal.Now.timeZoneId());
const byFormat = () => attempt(() => Intl.DateTimeFormat().resolvedOptions().timeZone);

export const timeZone = () => byClock() ?? byFormat() ?? "";
