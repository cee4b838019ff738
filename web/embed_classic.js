// The script of the embed pages in a sealed frame, and in a plugin: a classic script, with the app in it.
// `src/site/embed_start.js` says why.

import { main } from "./embed_main.js";
// The build replaces this with the app as a text, in which each character is a byte.
import app from "./app.txt";

// A sealed frame has no storage. Opened by itself, a page of a plugin has that of the shop, whose scripts can read it.
Object.defineProperty(window, "localStorage", { value: undefined });

main(() => Uint8Array.from(app, (byte) => byte.charCodeAt()));
