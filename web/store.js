// What is stored on the device. Its counterpart in the app is `src/platform/store.rs`.

import { attempt } from "./attempt.js";

// `null` if there is no such key, nothing if the browser refuses.
export const read = (key) => attempt(() => localStorage.getItem(key));

export const write = (key, text) =>
  attempt(() => {
    localStorage.setItem(key, text);
    return true;
  });

export const remove = (key) =>
  attempt(() => {
    localStorage.removeItem(key);
    return true;
  });

// Asking for ten thousand keys one by one takes seconds in some browsers.
export const all = (prefix) =>
  attempt(() => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys.sort().map((key) => [key, localStorage.getItem(key)]);
  });

export const persist = () => attempt(() => navigator.storage.persist().catch(() => {}));

// Clearing everything is reported without a key.
export const watch = (prefix, report) =>
  addEventListener("storage", ({ key }) => (key?.startsWith(prefix) ?? true) && report());
