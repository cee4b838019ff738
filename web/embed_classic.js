// The script of the embed pages in a sealed frame, and in a plugin: a classic script, with the app in it.
// `src/site/embed_start.js` says why.

import { main } from "./embed_main.js";
// The build replaces this with the app as a text, in which each character is a byte.
import app from "./app.txt";

// A sealed frame has no storage. Opened outside a frame, a page of a plugin would use that of the shop, which the shop's scripts
// can read.
Object.defineProperty(window, "localStorage", { value: undefined });

main(() => Uint8Array.from(app, (byte) => byte.charCodeAt()));
