// Sending a text out of the page. Its counterpart in the app is `src/platform/share.rs`.

// The outcomes, in the order in which the app lists them.
const [SHARED, COPIED, NOWHERE] = [0, 1, 2];

window.copyText = async (text, report) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return report(NOWHERE);
  }
  report(COPIED);
};

window.shareText = (text, report) => {
  let shared;
  try {
    shared = navigator.share({ text });
  } catch {
    return copyText(text, report);
  }
  // The user may cancel.
  shared.then(() => report(SHARED), () => {});
};
