// The lifecycle of the page. Its counterpart in the app is `src/platform/lifecycle.rs`.

// The changes, in its order.
const [HIDDEN, SHOWN, LEFT, RESTORED] = [0, 1, 2, 3];

export const isHidden = () => document.hidden;

export const watch = (report) => {
  document.addEventListener("freeze", () => report(LEFT));
  document.addEventListener("resume", () => report(RESTORED));
  document.addEventListener("visibilitychange", () => report(isHidden() ? HIDDEN : SHOWN));
  addEventListener("pagehide", () => report(LEFT));
  // Any other `pageshow` is that of a new page, which needs no report.
  addEventListener("pageshow", ({ persisted }) => persisted && report(RESTORED));
};
