// The script of the embed pages, in another site's frame: no worker, no install prompt. Pages without the app are
// announced to the host as well.

import { embed } from "./embed_bridge.js";
import { start } from "./app_start.js";

if (document.querySelector("link[rel=preload]")) start(embed, () => {});
else embed();
