// Keeps the screen on while that is wanted and the page is visible. Its counterpart in the app is `src/platform/wake_lock.rs`.

export const createWakeLock = (report) => {
  let wanted = false;
  let pending = false;
  let isMissingReported = false;
  let held;

  // A hidden page cannot keep the screen on, so that is not reported.
  const reportLost = () => {
    if (wanted && !document.hidden) report(false);
  };
  const lost = () => {
    held = undefined;
    reportLost();
  };
  const release = () => {
    const sentinel = held;
    held = undefined;
    if (!sentinel) return;
    sentinel.onrelease = null;
    sentinel.release().catch(() => {});
  };
  const renew = async () => {
    if (!wanted || pending || (held && !held.released)) return;
    // A lock the browser has released may remain here: the event for it can still be on its way.
    release();
    if (!navigator.wakeLock) {
      if (!isMissingReported) report(false);
      isMissingReported = true;
      return;
    }
    pending = true;
    const sentinel = await navigator.wakeLock.request("screen").catch(() => {});
    pending = false;
    if (!sentinel) return reportLost();
    sentinel.onrelease = lost;
    held = sentinel;
    if (sentinel.released) lost();
    else if (wanted) report(true);
    else release();
  };

  return {
    renew,
    set(on) {
      if (wanted === on) return;
      wanted = on;
      if (on) renew();
      // A pending request is released when it is answered.
      else release();
    },
  };
};
