// What is stored on the device. Its counterpart in the apps is `src/platform/store.rs`, which takes an exception for a refusal.

// The texts as this page has stored them last.
const own = {};

window.writeStored = (key, text) => {
  localStorage.setItem(key, text);
  own[key] = text;
};

// Whether the device still holds a text as this page has stored it last.
window.holdsOwn = (key) => localStorage.getItem(key) === own[key];
