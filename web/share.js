// Sending a text out of the page. Its counterpart in the app is `src/platform/share.rs`.

import { attempt } from "./attempt.js";

// The outcomes, in its order.
const [SHARED, COPIED, NOWHERE] = [0, 1, 2];

export const canShare = () => Boolean(navigator.share);

export const copy = (text, report) => {
  const copied = attempt(() => navigator.clipboard.writeText(text));
  if (!copied) return report(NOWHERE);
  copied.then(
    () => report(COPIED),
    () => report(NOWHERE),
  );
};

export const share = (text, report) => {
  const shared = attempt(() => navigator.share({ text }));
  if (!shared) return copy(text, report);
  shared.then(
    () => report(SHARED),
    () => {},
  );
};

export const openPrintDialog = () => attempt(() => window.print());
