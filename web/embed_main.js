// The script of the embed pages, in another site's frame: no worker, no install prompt. Articles have no app to start, and
// are announced to the host all the same.

import { embed } from "./embed_bridge.js";
import { start } from "./app_start.js";

if (document.querySelector("link[rel=preload]")) start(embed, () => {});
else embed();
