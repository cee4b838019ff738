// Whether the page has stopped the app. Its counterpart in the app is `src/platform/stopped.rs`.

export const hasStopped = () => document.documentElement.dataset.app === "stopped";
