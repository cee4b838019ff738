// Sending a text out of the page. Its counterpart in the app is `src/platform/share.rs`.

import { COPIED, NOWHERE, SHARED } from "./share_tables.js";

window.copyText = async (text, report) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return report(NOWHERE);
  }
  report(COPIED);
};

window.shareText = async (text, report) => {
  try {
    await navigator.share({ text });
  } catch (error) {
    // The user has cancelled. Anything else is a browser that does not share: it lacks it, or a policy or an app forbids it.
    if (error?.name !== "AbortError") copyText(text, report);
    return;
  }
  report(SHARED);
};
