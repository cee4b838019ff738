// The script of the embed pages, in another site's frame: no worker, no install prompt. Articles have no app to start, and
// are announced to the host all the same.

import { embed } from "./embed_bridge.js";
import { start } from "./app_start.js";
import "./animations.js";
import "./files.js";
import "./page.js";
import "./share.js";
import "./speech.js";
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

if (document.querySelector("link[rel=preload]")) {
  makeLinksAbsolute();
  start(embed, () => {});
} else {
  embed();
}
