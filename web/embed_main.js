// What the scripts of the embed pages have in common: in another site's frame there is no worker and no install prompt. Articles
// have no app to start, but are announced to the host too.

import { embed } from "./embed_bridge.js";
import { start } from "./app_start.js";
import "./animations.js";
import "./files.js";
import "./page.js";
import "./share.js";
import "./speech.js";
import "./store.js";
import "./symbols_of_app.js";
import "./tones.js";
import "./wake_lock.js";

// In a folder whose address the build did not know, such as a plugin's, links are relative and name files. The app compares and
// builds addresses by their paths.
function makeLinksAbsolute() {
  const { dataset } = document.getElementById("app");
  if (dataset.base[0] === "/") return;
  const { href } = location;
  dataset.base = new URL(dataset.base, href).pathname;
  // Some are links of a drawing, which have no properties for the parts of their addresses.
  for (const link of document.querySelectorAll("a[href^='.']")) {
    const { pathname, hash } = new URL(link.getAttribute("href"), href);
    link.setAttribute("href", pathname.replace(/index\.html$/, "") + hash);
  }
}

// `loadApp` returns the WebAssembly of the app, if it is not the file that the page preloads.
export function main(loadApp) {
  if (document.querySelector("main.step")) {
    makeLinksAbsolute();
    start(embed, () => {}, loadApp);
  } else {
    embed();
  }
}
