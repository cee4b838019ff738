// Files that are downloaded or chosen. Its counterpart in the app is `src/platform/files.rs`.

import { attempt } from "./attempt.js";

export const download = (name, mime, text) =>
  attempt(() => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: mime }));
    link.download = name;
    link.click();
    return true;
  });

// Reports its text, true if it is too large, or nothing if it cannot be read.
export const readChosen = (selector, maxBytes, report) => {
  const field = document.querySelector(selector);
  const file = field?.files?.[0];
  if (!file) return;
  const done = (outcome) => {
    report(outcome);
    field.value = "";
  };
  if (!(file.size <= maxBytes)) return done(true);
  const text = attempt(() => file.text());
  if (text) text.then(done, () => done());
  else done();
};
