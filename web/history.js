// The address bar and going back. Its counterpart in the app is `src/platform/history.rs`.

import { attempt } from "./attempt.js";

// The number of entries of this site before the current one. A state of another kind was set by someone else, and counts as 0.
const depth = () => {
  const { state } = history;
  return typeof state === "number" && state > 0 ? state : 0;
};

const goBack = () => {
  history.back();
  return true;
};

// If the browser refuses, the address stays the same, but the page is on the screen.
export const push = (path) => attempt(() => history.pushState(depth() + 1, "", path));
export const replace = (path) => attempt(() => history.replaceState(depth(), "", path));

export const back = () => attempt(() => depth() > 0 && goBack());

// In a window opened by a link there is no previous entry.
export const backToSite = (base) =>
  attempt(() => document.referrer.startsWith(location.origin + base) && history.length > 1 && goBack());

export const path = () => location.pathname;
